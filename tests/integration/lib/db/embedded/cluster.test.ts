import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startCluster } from "#lib/db/embedded/cluster.ts";
import type { Cluster } from "#lib/db/embedded/cluster.ts";
import { freePort } from "#lib/db/embedded/free-port.ts";
import { reachableBinaries } from "#lib/db/embedded/placement.ts";
import { canReach, giveTo, serverAccount } from "#lib/db/embedded/server-account.ts";
import { withClient } from "#lib/db/with-client.ts";

const root = join(import.meta.dirname, "../../../../..");
const passwords = { superuser: "first secret", owner: "owner-secret", portal: "portal-secret" };

let home: string;
let folder: string;
let opened: Cluster[];

beforeEach(() => {
  home = mkdtempSync("/tmp/portal-cluster-");
  giveTo(serverAccount(), home);
  folder = join(home, "data");
  opened = [];
});

afterEach(async () => {
  for (const cluster of opened) await cluster.stop();
  rmSync(home, { recursive: true });
});

async function open(superuser = passwords.superuser): Promise<Cluster> {
  const account = serverAccount();
  const cluster = await startCluster(
    { ...passwords, superuser },
    {
      binaries: reachableBinaries(root, (path) => canReach(account, path)),
      folder,
      account,
      port: await freePort(),
      logFile: join(home, "postgresql.log"),
      superuserPassword: superuser,
    },
  );
  opened.push(cluster);
  return cluster;
}

const ask = (url: string, sql: string) => withClient(url, (client) => client.query(sql));

const postmaster = () => Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n", 1)[0]);

describe("the embedded PostgreSQL", () => {
  test("keeps its data from one start to the next", async () => {
    const first = await open();
    const { ownerUrl } = await first.database("portal");
    await ask(ownerUrl, "create table kept (n int)");
    await first.stop();
    const second = await open();
    const again = await second.database("portal");
    expect((await ask(again.ownerUrl, "select count(*)::int as n from kept")).rows).toEqual([{ n: 0 }]);
  });

  test("takes no password but the right one, and listens on the loopback address alone", async () => {
    const cluster = await open();
    const { url } = await cluster.database("portal");
    await expect(ask(url.replace("portal-secret", "wrong"), "select 1")).rejects.toThrow(
      "password authentication",
    );
    const { rows } = await ask(url, "show listen_addresses");
    expect(rows).toEqual([{ listen_addresses: "127.0.0.1" }]);
  });

  test("keeps its two roles apart", async () => {
    const cluster = await open();
    const { url, ownerUrl } = await cluster.database("portal");
    const roles = `select rolname, rolsuper or rolcreatedb or rolcreaterole or rolbypassrls as mighty
      from pg_roles where rolname like 'portal%' order by rolname`;
    expect((await ask(ownerUrl, roles)).rows).toEqual([
      { rolname: "portal", mighty: false },
      { rolname: "portal_owner", mighty: false },
    ]);
    await expect(ask(url, "create table mine (n int)")).rejects.toThrow("permission denied");
  });

  test("starts over an interrupted making of its data", async () => {
    mkdirSync(`${folder}.new-1`);
    writeFileSync(join(`${folder}.new-1`, "PG_VERSION"), "18");
    mkdirSync(folder);
    await open();
    expect(existsSync(`${folder}.new-1`)).toBe(false);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("refuses a folder of something else, and data of another version", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "letter.txt"), "dear reader");
    await expect(open()).rejects.toThrow("holds files but no PostgreSQL data");
    writeFileSync(join(folder, "PG_VERSION"), "15\n");
    await expect(open()).rejects.toThrow("belongs to PostgreSQL 15, and this portal brings 18");
  });

  test("comes back after its server was killed, with what was committed", async () => {
    const cluster = await open();
    const { ownerUrl } = await cluster.database("portal");
    await ask(ownerUrl, "create table kept (n int); insert into kept values (7)");
    process.kill(postmaster(), "SIGKILL");
    await cluster.server.exited;
    await cluster.restart();
    expect((await ask(ownerUrl, "select n from kept")).rows).toEqual([{ n: 7 }]);
  });

  test("ends a server that an earlier start left behind, and starts its own", async () => {
    await open();
    const left = postmaster();
    await open();
    expect(postmaster()).not.toBe(left);
    expect(existsSync(`/proc/${left}/cwd`)).toBe(false);
  });

  test("is not held up by the mark of a server whose number is another process's now", async () => {
    const cluster = await open();
    await cluster.stop();
    writeFileSync(join(folder, "postmaster.pid"), `${process.pid}\n${folder}\n`);
    giveTo(serverAccount(), join(folder, "postmaster.pid"));
    const again = await open();
    expect((await ask((await again.database("portal")).url, "select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  test("takes a new superuser password when the old one was lost", async () => {
    const first = await open();
    await ask((await first.database("portal")).ownerUrl, "create table kept (n int)");
    await first.stop();
    const second = await open("it's another secret");
    expect(
      (await ask((await second.database("portal")).ownerUrl, "select count(*)::int as n from kept")).rows,
    ).toEqual([{ n: 0 }]);
  });

  test("checks its pages and sees Arabic letters", async () => {
    const cluster = await open();
    const { ownerUrl } = await cluster.database("portal");
    expect((await ask(ownerUrl, "show data_checksums")).rows).toEqual([{ data_checksums: "on" }]);
    await ask(ownerUrl, "create extension pg_trgm");
    const { rows } = await ask(ownerUrl, "select cardinality(show_trgm('رخصة')) as trigrams");
    expect(rows[0]?.trigrams).toBeGreaterThan(0);
  });
});
