// How the search answers the judged queries on a catalogue that grows, on a PostgreSQL of its own.
import { answersTo } from "#lib/catalogue/queries/answers-to.ts";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { suggestions } from "#lib/catalogue/queries/suggestions.ts";
import { database } from "#lib/db/client.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { judgments } from "#tests/search/judgments.ts";
import { qualityOf } from "#tests/search/quality.ts";
import setUpDatabase from "#tests/support/test-database.ts";
import { growCatalogue } from "./grow-catalogue.ts";
import { percentile, perSecond, timesOf } from "./time.ts";

const sizes = [574, 10_000, 100_000];
const queries = judgments.map(({ query }) => query);

const discard = await setUpDatabase();
const rows: Record<string, number | string>[] = [];
try {
  for (const size of sizes) {
    await growCatalogue(process.env.DATABASE_OWNER_URL ?? "", size);
    rows.push(await rowFor(size));
    console.error(`${size} services: measured`);
  }
} finally {
  await database().$disconnect();
  await discard();
}
console.log("\nThe search over 200 judged queries, one after the other; per second with eight at a time.");
console.table(rows);

async function rowFor(size: number): Promise<Record<string, number | string>> {
  // The first round warms the plans and the pages of the database up.
  await timesOf(queries, find);
  const found = await timesOf(queries, find);
  const pages = await timesOf(queries, show);
  const suggested = await timesOf(queries, suggestions);
  const { all } = await qualityOf(judgments);
  return {
    services: size,
    "search p50 ms": percentile(found, 0.5),
    "search p99 ms": percentile(found, 0.99),
    "with facets p50": percentile(pages, 0.5),
    "with facets p99": percentile(pages, 0.99),
    "suggestions p50": percentile(suggested, 0.5),
    "suggestions p99": percentile(suggested, 0.99),
    "searches/s": await perSecond(queries, find),
    "recall@5": all.recallAt5,
    MRR: all.meanReciprocalRank,
  };
}

/** The search alone: what the words may mean, and the twenty best services. */
async function find(q: string): Promise<void> {
  await database().$queryRaw`
    select service from (${await answersTo(q)}) answers order by score desc limit 20`;
}

/** What the directory shows: the services themselves and what each facet would leave. */
async function show(q: string): Promise<void> {
  await searchServices({ ...everything, q }, 20);
}
