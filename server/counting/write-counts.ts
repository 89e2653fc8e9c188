import { Client } from "pg";
import { closeClient } from "#server/close-client.ts";
import { pathOf } from "#server/prepared/page-key.ts";
import type { PageCount } from "./page-counts.ts";

/** So many sums at once: a transaction stays short. */
const batch = 500;

const patience = { connectionTimeoutMillis: 2_000, statement_timeout: 15_000, query_timeout: 16_000 };

interface Written {
  /** What could not be written now. */
  left: readonly PageCount[];
  /** What the database will never take. */
  refused: readonly PageCount[];
  /** The code of what went wrong last: a whole message might quote what was searched for. */
  code?: string;
}

/** Adds the sums to the database, which knows what the addresses mean. */
export async function writeCounts(databaseUrl: string, counts: readonly PageCount[]): Promise<Written> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: "portal-counts",
    ...patience,
  });
  client.on("error", () => undefined);
  const result: { refused: PageCount[]; code?: string } = { refused: [] };
  let from = 0;
  try {
    await client.connect();
    for (; from < counts.length; from += batch) {
      const sent = counts.slice(from, from + batch);
      const code = await refusalOf(client, sent);
      if (code !== undefined) Object.assign(result, { code, refused: [...result.refused, ...sent] });
    }
    return { ...result, left: [] };
  } catch (error) {
    return { ...result, code: codeOf(error), left: counts.slice(from) };
  } finally {
    await closeClient(client);
  }
}

/** Undefined where the sums were added; throws where the database could not be asked. */
async function refusalOf(client: Client, sent: readonly PageCount[]): Promise<string | undefined> {
  try {
    await client.query("select record_views($1::jsonb)", [JSON.stringify(sent.map(readable))]);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    // Of the data itself (classes 22 and 23): the same again would be refused again.
    if (/^2[23]/.test(code)) return code;
    throw error;
  }
}

/** An address taken apart: of a repeated parameter the first value counts, an empty one is not there. */
function readable({ target, ...count }: PageCount) {
  const parameters = [...new URLSearchParams(target.slice(pathOf(target).length))].toReversed();
  const first = Object.entries(Object.fromEntries(parameters));
  const query = Object.fromEntries(first.filter(([, value]) => value.trim() !== ""));
  return { ...count, path: pathOf(target), query };
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
}
