import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { bundleResponse } from "#lib/rankings/bundle-response.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import {
  latestRanking,
  openBundle,
  publishedEditions,
  rankingOfEdition,
} from "#lib/rankings/queries/editions.ts";
import { sha256 } from "#lib/sha256.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;
type Client = Awaited<ReturnType<typeof ownerConnection>>;

let owner: Client;
let portal: Client;
let round: Round;

const publish = ({ id: roundId }: Round, now = new Date("2026-11-01T09:00:00Z")) =>
  inScope(portalScope, (tx) => publishEdition(tx, { roundId, reason: null, byId: null, now }));

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  round = await makeDeliberatedRound();
  await publish(round);
});

afterAll(async () => {
  await owner.end();
  await portal.end();
});

describe("A published edition", () => {
  test("is read with its places, the latest first among all", async () => {
    const ranking = await rankingOfEdition(round.slug);
    expect(ranking?.rows.map(({ rank, organisation }) => [rank, organisation])).toEqual([
      [1, "interior"],
      [2, "health"],
    ]);
    expect(ranking?.rows[0]).toMatchObject({ name: { ar: round.proposals[0]?.serviceName }, quadrant: "A" });
    expect((await latestRanking())?.hash).toBe(ranking?.hash);
    expect((await publishedEditions())[0]).toMatchObject({ slug: round.slug, replacedBy: null });
    expect(await rankingOfEdition("no-such-edition")).toBeNull();
  });

  test("can be recomputed by anyone from its open bundle", async () => {
    const bundle = await openBundle(round.slug);
    expect(verifyBundle(JSON.parse(bundle?.text ?? ""), sha256)).toEqual({ ok: true, value: [] });
  });

  test("names nobody who evaluated and repeats nothing they wrote", async () => {
    const text = (await openBundle(round.slug))?.text ?? "";
    const people = await database().person.findMany({
      where: { id: { in: round.evaluators.map(({ id }) => id) } },
    });
    const traces = people.flatMap(({ id, name, email }) => [id, name, email]);
    expect([...traces, "كما في الملف"].filter((trace) => text.includes(trace))).toEqual([]);
  });

  test("is the same bytes after everything it came from was edited (D4)", async () => {
    const before = await openBundle(round.slug);
    const nominated = `"id" in (select "serviceId" from "Proposal" where "roundId" = '${round.id}')`;
    const nominating = `"slug" in ('interior', 'health')`;
    await owner.query(`update "Service" set "nameAr" = "nameAr" || ' معدّل' where ${nominated}`);
    await owner.query(`update "Organisation" set "nameAr" = "nameAr" || ' معدّلة' where ${nominating}`);
    await owner.query(`update "Person" set "name" = 'اسم آخر' where "id" = '${round.evaluators[0]?.id}'`);
    try {
      expect(await openBundle(round.slug)).toEqual(before);
      expect((await rankingOfEdition(round.slug))?.rows[0]?.name.ar).toBe(round.proposals[0]?.serviceName);
    } finally {
      await owner.query(`update "Service" set "nameAr" = replace("nameAr", ' معدّل', '') where ${nominated}`);
      await owner.query(
        `update "Organisation" set "nameAr" = replace("nameAr", ' معدّلة', '') where ${nominating}`,
      );
    }
  });

  test.each([
    `update "Edition" set "content" = "content"`,
    `delete from "Edition"`,
    `truncate "Edition" cascade`,
  ])("is refused by PostgreSQL to owner and portal alike: %s (D4, D9)", async (sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: "23000" });
    await expect(portal.query(sql)).rejects.toMatchObject({ code: "42501" });
  });

  test("is corrected only by an edition that names it and goes on from its hash", async () => {
    const corrected = await makeDeliberatedRound();
    await publish(corrected);
    const first = await openBundle(corrected.slug);
    await publish(corrected, new Date("2026-11-09T09:00:00Z"));
    const correction = await rankingOfEdition(`${corrected.slug}-correction-1`);
    expect(correction).toMatchObject({ replaces: corrected.slug, previousHash: first?.hash });
    expect((await rankingOfEdition(corrected.slug))?.replacedBy).toBe(`${corrected.slug}-correction-1`);
    expect(await openBundle(corrected.slug)).toEqual(first);

    await publish(corrected, new Date("2026-11-12T09:00:00Z"));
    expect((await rankingOfEdition(`${corrected.slug}-correction-2`))?.replaces).toBe(
      `${corrected.slug}-correction-1`,
    );
  });
});

describe("The open bundle over HTTP", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Request(`http://localhost/api/v1/priorities/${path}`, { headers });

  test("is the canonical bytes, open to every site", async () => {
    const bundle = await openBundle(round.slug);
    const response = await bundleResponse(ask(round.slug), round.slug);
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("etag")).toBe(`"${bundle?.hash}"`);
    expect(await response.text()).toBe(bundle?.text);
  });

  test("is not sent again to whoever has it", async () => {
    const { hash = "" } = (await openBundle(round.slug)) ?? {};
    for (const known of [`"${hash}"`, `W/"${hash}"`, `"other", "${hash}"`, "*"]) {
      expect((await bundleResponse(ask(round.slug, { "if-none-match": known }), round.slug)).status).toBe(
        304,
      );
    }
    expect((await bundleResponse(ask(round.slug, { "if-none-match": `"other"` }), round.slug)).status).toBe(
      200,
    );
  });

  test("of the latest edition needs no name", async () => {
    const latest = await latestRanking();
    const response = await bundleResponse(ask(""), null);
    expect(response.headers.get("etag")).toBe(`"${latest?.hash}"`);
  });

  test.each(["none", "", "..", "\0", "\ud800", "Demo-1", "%", "__proto__", "x".repeat(8_000)])(
    "that is not there (%j) is a problem with its details",
    async (slug) => {
      const response = await bundleResponse(ask("none"), slug);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: 404, title: "Not found" });
    },
  );
});
