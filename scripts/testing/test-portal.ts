import { join } from "node:path";
import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import { freePort } from "#lib/db/embedded/free-port.ts";
import { bringUpToDate } from "#lib/db/migrations/bring-up-to-date.ts";
import { ownerEnvironment, portalEnvironment } from "#scripts/launch/environment.ts";
import { startPortalServer } from "#scripts/launch/portal-server.ts";
import type { Secrets } from "#scripts/launch/secrets.ts";
import type { Settings } from "#scripts/launch/settings.ts";
import { buildLock, ensureBuilt, isBuilt } from "#scripts/preparation/build.ts";
import type { Build } from "#scripts/preparation/build.ts";
import { loadData } from "#scripts/preparation/load-data.ts";
import { readLock, takeLock } from "#scripts/preparation/lock.mjs";
import { findChromium } from "./chromium.ts";
import { openTestDatabases } from "./test-databases.ts";

/** What whoever looks at the portal is told: its address, its database and the Chromium to look with. */
export type TestPortal = Record<"PORTAL_E2E_URL" | "DATABASE_URL" | "CHROMIUM_PATH", string> &
  Record<string, string>;

/** Builds the portal where it is not yet built; answers the build that may be served. */
export async function testBuild(root: string, secrets: Secrets): Promise<Build> {
  const build = chooseBuild(root, secrets);
  await ensureBuilt(build);
  return build;
}

/** Serves a build on a port and a freshly loaded database of its own for as long as the work takes. */
export async function onTestPortal<Value>(
  build: Build,
  secrets: Secrets,
  work: (portal: TestPortal) => Promise<Value>,
): Promise<Value> {
  // A start that finds newer sources waits until the present build is done with.
  const holding = takeLock(buildLock(build));
  try {
    return await serve(build, secrets, work);
  } finally {
    if (holding.taken) holding.lock.release();
  }
}

/** The build of `npm start`, unless a running portal serves an older one from there. */
function chooseBuild(root: string, secrets: Secrets): Build {
  const { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = secrets;
  const build: Build = {
    root,
    folder: ".next",
    environment: { ...process.env, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY },
  };
  const running = readLock(join(root, ".data/locks/portal.lock"));
  return running && !isBuilt(build) ? { ...build, folder: ".next-tests" } : build;
}

async function serve<Value>(
  { root, folder }: Build,
  secrets: Secrets,
  work: (portal: TestPortal) => Promise<Value>,
): Promise<Value> {
  const chromium = await findChromium(root);
  const databases = await openTestDatabases(root);
  try {
    const database = await databases.create("portal_e2e");
    const settings = await settingsOn(database);
    // No test sends a real message, whatever the environment or a .env file says.
    const environment = {
      ...portalEnvironment(settings, secrets, database),
      PORTAL_BUILD_DIR: folder,
      SMTP_URL: "",
    };
    await bringUpToDate({ ...database, folder: join(root, "prisma/migrations") });
    await loadData(root, ownerEnvironment(environment, database));
    const server = await startPortalServer({
      root,
      environment,
      logFile: join(root, ".data/logs/test-portal.log"),
    });
    try {
      return await work({
        CHROMIUM_PATH: chromium,
        PORTAL_E2E_URL: settings.url,
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        // Stories make their own data with the portal's code, which reads its environment.
        PORTAL_MODE: settings.mode,
        PORTAL_URL: settings.url,
        PORTAL_BUILD_DIR: folder,
        AUTH_SECRET: secrets.AUTH_SECRET,
      });
    } finally {
      await server.stop();
    }
  } finally {
    await databases.discard();
  }
}

async function settingsOn(database: DatabaseUrls): Promise<Settings> {
  const port = await freePort();
  const { url: databaseUrl, ownerUrl } = database;
  return { mode: "demo", port, url: `http://localhost:${port}`, databaseUrl, ownerUrl };
}
