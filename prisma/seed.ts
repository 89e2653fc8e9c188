// Loads what the portal starts with. Everything is added once: a second run finds it there and changes nothing.
import { connect } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { loadCatalogue } from "./seed/catalogue.ts";
import { loadDemoAccounts } from "./seed/demo-accounts.ts";
import { loadIllustrativeRound } from "./seed/illustrative-round.ts";
import { loadIllustrativeStudy } from "./seed/illustrative-study.ts";
import { loadBuildingBlocks, loadCriteria, loadIndicators } from "./seed/method.ts";
import { loadLifeEvents, loadOrganisations } from "./seed/organisations.ts";
import { loadSynonyms } from "./seed/synonyms.ts";

const url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is not set.");
const demonstration = process.env.PORTAL_MODE === "demo";
// A slow disk may take minutes over what a quick one does in a second.
const minutes = 60_000;
const client = connect(url, {
  connect: 5_000,
  statement: 5 * minutes,
  query: 5 * minutes,
  lock: minutes,
  transaction: 10 * minutes,
});

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`  ${name} (${Math.round(performance.now() - started)} ms)`);
}

function step(name: string, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  return timed(name, () => inScope(portalScope, work, client));
}

/** Until PostgreSQL has statistics, which by itself it takes some time after the data came, each search counts rows. */
async function takeMissingStatistics(): Promise<void> {
  const [missing] = await client.$queryRaw<unknown[]>`
    select from pg_class where oid = '"ServiceSearch"'::regclass and reltuples < 0`;
  if (missing)
    await client.$executeRaw`vacuum (analyze) "Service", "ServiceSearch", "SearchWord", "SynonymTerm", "SynonymSearch"`;
}

try {
  await step("organisations and life events", async (tx) => {
    await loadOrganisations(tx);
    await loadLifeEvents(tx);
  });
  await step("catalogue", (tx) => loadCatalogue(tx, new Date()));
  await step("synonyms", loadSynonyms);
  await step("criteria, building blocks and indicators", async (tx) => {
    await loadCriteria(tx);
    await loadBuildingBlocks(tx);
    await loadIndicators(tx);
  });
  if (demonstration) {
    await step("demonstration accounts", loadDemoAccounts);
    await timed("illustrative round", () => loadIllustrativeRound(client));
    await timed("illustrative study", () => loadIllustrativeStudy(client));
  }
  await inScope(
    portalScope,
    (tx) =>
      tx.installation.upsert({
        where: { id: 1 },
        create: { id: 1, demonstration },
        update: {},
      }),
    client,
  );
  await timed("statistics", takeMissingStatistics);
} finally {
  await client.$disconnect();
}
