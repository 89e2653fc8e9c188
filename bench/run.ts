import { join } from "node:path";
import { firstTextTable, firstTexts } from "./first-text.ts";
import { measure } from "./measure.ts";
import { pages } from "./pages.ts";
import { heading, table, type Row } from "./report.ts";
import { startBareServer } from "./start-bare-server.ts";
import { takeSample, type Sample } from "./take-sample.ts";
import { weights, weightTable } from "./weights.ts";

const origin = process.env.PORTAL_URL ?? "http://localhost:3000";
const seconds = Math.min(Math.max(Number(process.env.BENCH_SECONDS) || 4, 1), 8);

try {
  console.log(heading(origin, new Date()));
  console.log(table(await compare()));
  console.log("\nWhat a first visit to a public page moves, in bytes: the columns of the HTML are its own.");
  console.log(weightTable(await weights(origin)));
  console.log("\nFirst words on slow lines, in Chromium without a memory.");
  console.log(firstTextTable(await firstTexts(origin, join(import.meta.dirname, ".."))));
} catch (error) {
  const cause = error instanceof Error ? error.message : String(error);
  console.error(`The portal does not answer at ${origin} (${cause}).`);
  console.error("Start it with `npm start` in another terminal, or say where it is with PORTAL_URL.");
  process.exitCode = 1;
}

async function compare(): Promise<Row[]> {
  const samples: Sample[] = [];
  for (const { path } of pages) samples.push(await takeSample(origin, path));
  const bare = await startBareServer(samples);
  const rows: Row[] = [];
  for (const { name, path } of pages) {
    const sample = samples.find((each) => each.path === path);
    rows.push({
      name,
      bytes: sample?.body.length ?? 0,
      encoding: sample?.headers["content-encoding"] ?? "none",
      portal: await measure(origin + path, seconds),
      bare: await measure(bare.origin + path, seconds),
    });
    console.error(`${name}: measured`);
  }
  bare.stop();
  return rows;
}
