import type { DatabaseUrls } from "#lib/db/embedded/cluster.ts";
import type { Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";

/** The environment of everything that acts as the portal: never the owner's address. */
export function portalEnvironment(
  settings: Settings,
  secrets: Secrets,
  database: DatabaseUrls,
): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  return {
    // The passwords of the demonstration are public: only this machine reaches it, unless HOST says otherwise.
    ...(settings.mode === "demo" ? { HOST: "127.0.0.1" } : {}),
    ...inherited,
    AUTH_SECRET: secrets.AUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    DATABASE_URL: database.url,
    PORTAL_MODE: settings.mode,
    PORTAL_URL: settings.url,
    PORT: String(settings.port),
  };
}

/** For migrations and founding data: the owner's address as well. */
export function ownerEnvironment(portal: NodeJS.ProcessEnv, database: DatabaseUrls): NodeJS.ProcessEnv {
  return { ...portal, DATABASE_OWNER_URL: database.ownerUrl };
}
