// How the search answers the judged queries on a catalogue that grows, on a PostgreSQL of its own.
import { cpus, totalmem } from "node:os";
import { answersTo } from "#lib/catalogue/queries/answers-to.ts";
import { lookUp } from "#lib/catalogue/queries/search-plan.ts";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { suggestions } from "#lib/catalogue/queries/suggestions.ts";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";
import { judgments } from "#tests/search/judgments.ts";
import { qualityOf } from "#tests/search/quality.ts";
import setUpDatabase from "#tests/support/test-database.ts";
import { alignedTable } from "#bench/aligned-table.ts";
import { growCatalogue } from "./grow-catalogue.ts";
import { timeInDatabase } from "./in-database.ts";
import { percentile, perSecond, timesOf } from "./time.ts";

const sizes = [574, 10_000, 100_000];
const queries = judgments.map(({ query }) => query);
const columns = [
  ["services", "filled in s"],
  ["database p50", "p99"],
  ["search p50", "p99"],
  ["page p50", "p99"],
  ["suggestions p50", "p99"],
  ["searches/s", "recall@1", "recall@5", "MRR"],
].flat();

const discard = await setUpDatabase();
const lines: string[][] = [];
try {
  for (const size of sizes) lines.push(await measured(size));
} finally {
  await database().$disconnect();
  await discard();
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(`${new Date().toISOString().slice(0, 10)} · ${machine}, Node ${process.version}`);
console.log(
  `${queries.length} judged queries one after the other, milliseconds; per second, eight at a time.`,
);
console.log(
  "Database: the look-up and the finding inside PostgreSQL. Search: both from the portal, with its plan.",
);
console.log("Page: what the directory shows, with its facets. Suggestions: those while typing.\n");
console.log(alignedTable([columns, ...lines], new Set()));

async function measured(size: number): Promise<string[]> {
  const begun = performance.now();
  await growCatalogue(process.env.DATABASE_OWNER_URL ?? "", size);
  const filled = Math.round((performance.now() - begun) / 1_000);
  // The first round warms the plans and the pages of the database up.
  await timesOf(queries, search);
  const times = [
    await inDatabase(),
    await timesOf(queries, search),
    await timesOf(queries, show),
    await timesOf(queries, suggestions),
  ];
  const { all } = await qualityOf(judgments);
  const rate = await perSecond(queries, search);
  console.error(`${size} services: measured`);
  return [size, filled, ...times.flatMap((each) => [percentile(each, 0.5), percentile(each, 0.99)]), rate]
    .concat(all.recallAt1, all.recallAt5, all.meanReciprocalRank)
    .map(String);
}

async function inDatabase(): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    times.push((await timeInDatabase(lookUp(typedWords(query)))) + (await timeInDatabase(await best(query))));
  }
  return times.toSorted((a, b) => a - b);
}

/** The search alone: what the words may mean, and the twenty best services. */
async function search(q: string): Promise<void> {
  await database().$queryRaw(await best(q));
}

async function best(q: string): Promise<Prisma.Sql> {
  return Prisma.sql`select service from (${(await answersTo(q)).rows}) answers order by score desc limit 20`;
}

/** What the directory shows: the services themselves and what each facet would leave. */
async function show(q: string): Promise<void> {
  await searchServices({ ...everything, q }, 20);
}
