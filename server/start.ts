import { join } from "node:path";
import next from "next";
import { pino } from "pino";
import { isoDay } from "#lib/i18n/format.ts";
import { frontLimits } from "./limits.ts";
import { pathOf } from "./prepared/page-key.ts";
import { serve } from "./serve.ts";
import { readSettings } from "./settings.ts";
import { portalFolders } from "./static-files/portal-folders.ts";
import { StaticFiles } from "./static-files/static-files.ts";
import { styleSheetsIn } from "./styles/style-sheets.ts";

const root = join(import.meta.dirname, "..");

/** Starts the portal: the framework's production server behind the portal's own front, in this process. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const portal = next({ dev: false, dir: root, hostname: "localhost", port: settings.PORT });
  await portal.prepare();
  const built = { folder: join(root, settings.PORTAL_BUILD_DIR, "static"), at: "/_next/static/" };
  const staticFiles = await StaticFiles.in(
    portalFolders({ root, build: settings.PORTAL_BUILD_DIR, offline: settings.PORTAL_OFFLINE }),
  );
  await serve({
    handler: portal.getRequestHandler(),
    log,
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    dayOf: isoDay,
    portalUrl: settings.PORTAL_URL,
    trustedProxy: settings.TRUSTED_PROXY,
    limits: { ...frontLimits, apiReadsPerMinute: settings.API_READS_PER_MINUTE },
    metricsToken: settings.METRICS_TOKEN,
    staticFiles,
    styleSheets: await styleSheetsIn(built),
    missingAddress: (target) => (/^\/en(\/|$)/.test(pathOf(target)) ? "/en/missing" : "/ar/missing"),
  });
}

start().catch((error: unknown) => {
  pino({ base: null }, pino.destination({ sync: true })).fatal({ err: error }, "the portal could not start");
  process.exit(1);
});
