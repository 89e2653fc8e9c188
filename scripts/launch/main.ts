import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { isFree } from "#lib/db/embedded/free-port.ts";
import { bringUpToDate } from "#lib/db/migrations/bring-up-to-date.ts";
import { verifyDatabase } from "#lib/db/verify-database.ts";
import { ensureBuilt } from "#scripts/preparation/build.ts";
import { ensureClientGenerated } from "#scripts/preparation/generate-client.ts";
import { loadData } from "#scripts/preparation/load-data.ts";
import { Refusal, sayWhy } from "#scripts/preparation/refusal.mjs";
import { step } from "#scripts/preparation/step.mjs";
import { announcement } from "./announce.ts";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { ownerEnvironment, portalEnvironment } from "./environment.ts";
import { keepRunning } from "./keep-running.ts";
import type { Kept } from "./keep-running.ts";
import { startPortalServer } from "./portal-server.ts";
import { refuseOtherMode } from "./refuse-other-mode.ts";
import { keptSecrets, productionSecrets } from "./secrets.ts";
import type { Secrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { startWorkerProcess } from "./worker.ts";
import { unsafePoints } from "./unsafe-points.ts";

const root = join(import.meta.dirname, "../..");
const asked = new AbortController();
/** In the order in which they are stopped. */
const running: Kept[] = [];

async function launch(): Promise<void> {
  readEnvironmentFile();
  const settings = readSettings(process.env);
  const secrets = readSecrets(settings);
  await refuseTakenPort(settings.port);
  await ensureClientGenerated(root, asked.signal);

  const database = await openDatabase(settings);
  asked.signal.throwIfAborted();
  const environment = portalEnvironment(settings, secrets, database);
  await prepareDatabase(settings, database, environment);
  await ensureBuilt({ root, folder: ".next", environment, signal: asked.signal });
  await serve(settings, environment);
  await work(settings, environment);

  process.send?.({ address: settings.url });
  console.log(announcement(root, settings));
  if (settings.mode === "production")
    for (const point of await unsafePoints(database)) console.log(`Unsafe: ${point}`);
  await Promise.race([once(asked.signal, "abort"), ...running.map((kept) => kept.ended)]);
}

/** What the environment itself says goes before the file. */
function readEnvironmentFile() {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

function readSecrets(settings: Settings): Secrets {
  return settings.mode === "production"
    ? productionSecrets(process.env, settings)
    : keptSecrets(secretsFile());
}

async function refuseTakenPort(port: number) {
  if (await isFree(port)) return;
  throw new Refusal(
    `Port ${port} is taken by another program: start with a free one, such as PORT=${port + 1} npm start.`,
  );
}

async function openDatabase({ databaseUrl, ownerUrl }: Settings): Promise<DatabaseUrls> {
  if (databaseUrl) return { url: databaseUrl, ownerUrl: ownerUrl ?? databaseUrl };
  const passwords = keptSecrets(secretsFile()).database;
  const embedded = await step("Starting the embedded PostgreSQL", () =>
    openEmbeddedDatabase(root, passwords, (sentence) => console.log(sentence)),
  );
  running.push(embedded.kept);
  return embedded.urls;
}

async function prepareDatabase(settings: Settings, database: DatabaseUrls, environment: NodeJS.ProcessEnv) {
  const folder = join(root, "prisma/migrations");
  await verifyDatabase(database.ownerUrl);
  await refuseOtherMode(database.ownerUrl, settings.mode);
  const applied = await step("Bringing the database up to date", () =>
    bringUpToDate({ ...database, folder }),
  );
  for (const name of applied) console.log(`  ${name}`);
  await loadData(root, ownerEnvironment(environment, database), asked.signal);
}

async function serve(settings: Settings, environment: NodeJS.ProcessEnv) {
  const logFile = logFileOf(settings, "portal");
  const start = () => startPortalServer({ root, environment, logFile });
  const server = await step("Starting the portal", start);
  running.unshift(
    keepRunning(server, {
      name: "The portal's server",
      logFile: logFile ?? "the log",
      start,
      say: (sentence) => console.log(sentence),
    }),
  );
}

async function work(settings: Settings, environment: NodeJS.ProcessEnv) {
  const logFile = logFileOf(settings, "worker");
  const start = () => startWorkerProcess({ root, environment, logFile });
  const worker = await step("Starting the worker of background jobs", start);
  running.unshift(
    keepRunning(worker, {
      name: "The worker",
      logFile: logFile ?? "the log",
      start,
      say: (sentence) => console.log(sentence),
      dispensable: true,
    }),
  );
}

/** In production the log goes where the launcher's goes. */
function logFileOf({ mode }: Settings, part: string): string | undefined {
  return mode === "demo" ? join(root, `.data/logs/${part}.log`) : undefined;
}

function secretsFile(): string {
  return join(root, ".data/secrets.json");
}

async function stopEverything() {
  for (const kept of running) await kept.stop();
}

for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, () => asked.abort());

let code = 0;
try {
  await launch();
} catch (error) {
  code = asked.signal.aborted ? 0 : 1;
  if (code !== 0) sayWhy(error);
}
await stopEverything().catch((error: unknown) => {
  code = 1;
  sayWhy(error);
});
if (asked.signal.aborted) console.log("The portal has stopped.");
process.exit(code);
