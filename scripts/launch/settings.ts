import { Refusal } from "#scripts/preparation/refusal.mjs";

export interface Settings {
  mode: "demo" | "production";
  port: number;
  /** The address people use. */
  url: string;
  /** Without one the embedded PostgreSQL serves. */
  databaseUrl: string | undefined;
  ownerUrl: string | undefined;
}

type Environment = Record<string, string | undefined>;

/** What the environment asks for; NODE_ENV decides nothing. */
export function readSettings(environment: Environment): Settings {
  const databaseUrl = environment.DATABASE_URL || undefined;
  if (databaseUrl) refuseOtherDatabase("DATABASE_URL", databaseUrl);
  const ownerUrl = environment.DATABASE_OWNER_URL || databaseUrl;
  if (ownerUrl) refuseOtherDatabase("DATABASE_OWNER_URL", ownerUrl);
  if (ownerUrl && !databaseUrl)
    throw new Refusal("DATABASE_OWNER_URL is set without DATABASE_URL: set both or none.");
  const port = readPort(environment.PORT);
  return {
    mode: readMode(environment.PORTAL_MODE, databaseUrl),
    port,
    url: environment.PORTAL_URL || `http://localhost:${port}`,
    databaseUrl,
    ownerUrl,
  };
}

/** Demo accounts never reach a database that somebody brought, unless they say so. */
function readMode(said: string | undefined, databaseUrl: string | undefined): Settings["mode"] {
  if (!said) return databaseUrl ? "production" : "demo";
  if (said === "demo" || said === "production") return said;
  throw new Refusal(`PORTAL_MODE is "${said}": it can be demo or production.`);
}

function readPort(said: string | undefined): number {
  if (!said) return 3000;
  const port = Number(said);
  if (/^\d+$/.test(said) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${said}": it must be a number from 1 to 65535.`);
}

function refuseOtherDatabase(name: string, url: string) {
  if (URL.canParse(url) && ["postgres:", "postgresql:"].includes(new URL(url).protocol)) return;
  throw new Refusal(
    `${name} is not an address of PostgreSQL: it looks like postgresql://role:password@host:5432/portal.`,
  );
}
