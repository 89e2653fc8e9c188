// `npm run bench [NAME …]`: every measure, or those that are named, one after the other: side by side they would
// measure each other.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Bench {
  name: string;
  file: string;
  flags?: readonly string[];
}

const server = "--conditions=react-server";

const benches: readonly Bench[] = [
  { name: "robustness", file: "robustness.ts" },
  { name: "what-if", file: "what-if.ts" },
  { name: "roadmap", file: "roadmap.ts" },
  { name: "study", file: "study.ts" },
  { name: "pages", file: "run.ts" },
  { name: "import", file: "import.ts", flags: ["--max-old-space-size=256", server] },
  { name: "search", file: "search/run.ts", flags: [server] },
];

const names = process.argv.slice(2);
const unknown = names.filter((asked) => !benches.some(({ name }) => name === asked));
if (unknown.length > 0) {
  const known = benches.map(({ name }) => name).join(", ");
  console.error(`There is no bench called ${unknown.join(", ")}. There are: ${known}.`);
  process.exit(2);
}

for (const { name, file, flags = [] } of benches) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, file)], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`The bench called ${name} did not come to its end.`);
    process.exitCode = 1;
  }
}
