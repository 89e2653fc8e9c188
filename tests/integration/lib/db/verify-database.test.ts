import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";
import type { TemporaryCluster } from "#lib/db/embedded/temporary-cluster.ts";
import { verifyDatabase } from "#lib/db/verify-database.ts";
import { withClient } from "#lib/db/with-client.ts";

const root = join(import.meta.dirname, "../../../..");
let cluster: TemporaryCluster;

beforeAll(async () => {
  cluster = await startTemporaryCluster(root);
});

afterAll(() => cluster.discard());

const asSuperuser = (sql: string) => withClient(cluster.superuserUrl, (client) => client.query(sql));

/** The same server's database of another name, as the superuser. */
function addressOf(database: string): string {
  const url = new URL(cluster.superuserUrl);
  url.pathname = `/${database}`;
  return url.href;
}

describe("verifying a database at start", () => {
  test("the embedded one sees Arabic letters, and is left as it was", async () => {
    const { ownerUrl } = await cluster.database("good");
    await verifyDatabase(ownerUrl);
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query("select count(*)::int as extensions from pg_extension where extname = 'pg_trgm'"),
    );
    expect(rows).toEqual([{ extensions: 0 }]);
  });

  test("one whose character type is C is refused before anything is written to it", async () => {
    await asSuperuser("create database deaf template template0 encoding 'UTF8' lc_ctype 'C'");
    await expect(verifyDatabase(addressOf("deaf"))).rejects.toThrow("sees no letters in Arabic words");
  });

  test("one in another encoding is refused", async () => {
    await asSuperuser(
      "create database latin template template0 encoding 'LATIN1' locale_provider libc lc_collate 'C' lc_ctype 'C'",
    );
    await expect(verifyDatabase(addressOf("latin"))).rejects.toThrow("encoded in LATIN1");
  });

  test("one that is not there, or not reachable, is refused in a sentence", async () => {
    await expect(verifyDatabase(addressOf("nowhere"))).rejects.toThrow(
      /cannot be opened .*check DATABASE_URL/,
    );
    await expect(verifyDatabase("postgresql://a:b@127.0.0.1:1/c")).rejects.toThrow(
      /127.0.0.1:1 cannot be opened/,
    );
  });
});
