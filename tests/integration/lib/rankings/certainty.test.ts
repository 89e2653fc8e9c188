import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { computeRoundCertainty, confirmPublication, proposePublication } from "#lib/rankings/actions.ts";
import { computeCertainty } from "#lib/rankings/compute-certainty.ts";
import { openBundle } from "#lib/rankings/queries/editions.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { sha256 } from "#lib/sha256.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;

let owner: pg.Client;
let lead: { id: string };
let second: { id: string };

beforeAll(async () => {
  owner = await ownerConnection();
  lead = await makePerson("qualityLead", "telecom");
  second = await makePerson("administrator", "telecom");
});
afterAll(() => owner.end());

const propose = async (round: Round) => actAs(lead.id, proposePublication, await roundFields(round));
const confirm = async (round: Round) => actAs(second.id, confirmPublication, await roundFields(round));
const rankingOf = async ({ slug }: Round) =>
  (await roundRanking(await viewerAs(lead.id), slug, new Date()))?.ranking;
const waiting = async ({ id }: Round) =>
  (
    await owner.query(
      `select 1 from pgboss.job where name = 'rankings.certainty' and data ->> 'round' = $1 and state = 'created'`,
      [id],
    )
  ).rowCount;

describe("How certain the ranks of a round are", () => {
  test("is asked for when its publication is proposed, and confirmed once it is there", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    expect(await waiting(round)).toBe(1);
    expect((await rankingOf(round))?.sensitivity).toBeNull();
    expect((await confirm(round)).state?.refusal?.reason).toBe("certaintyNotReady");

    await computedCertainty(round);
    const ranking = await rankingOf(round);
    expect(ranking?.rows.map(({ certainty }) => [certainty?.tier, certainty?.interval])).toEqual([
      [1, [1, 1]],
      [2, [2, 2]],
    ]);
    expect((await confirm(round)).wentTo).toBe(`/ar/priorities/${round.slug}`);
    const bundle: unknown = JSON.parse((await openBundle(round.slug))?.text ?? "");
    expect(bundle).toMatchObject({ formatVersion: 2 });
    expect(verifyBundle(bundle, sha256)).toEqual({ ok: true, value: [] });
  });

  test("is of the very table it was computed of: another is computed anew", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    await computedCertainty(round);
    await owner.query(`update "Proposal" set "status" = 'declined' where "id" = $1`, [
      round.proposals[1]?.id,
    ]);
    expect((await rankingOf(round))?.sensitivity).toBeNull();
    expect((await confirm(round)).state?.refusal?.reason).toBe("certaintyNotReady");
    await computedCertainty(round);
    expect((await confirm(round)).wentTo).toBe(`/ar/priorities/${round.slug}`);
  });

  test("is asked for before too, once for one table, and leads back to the page that waits", async () => {
    const round = await makeDeliberatedRound();
    const ask = () => actAs(second.id, computeRoundCertainty, { round: round.slug, back: "ranking" });
    expect((await ask()).wentTo).toBe(`/ar/quality/rounds/${round.slug}/ranking?certainty=asked`);
    await ask();
    expect(await waiting(round)).toBe(1);
    await computedCertainty(round);
    expect((await rankingOf(round))?.sensitivity).not.toBeNull();
  });

  test("leads nowhere but back", async () => {
    const { slug } = await makeDeliberatedRound();
    const asked = actAs(lead.id, computeRoundCertainty, { round: slug, back: "../../.." });
    expect((await asked).state?.refusal?.reason).toBe("invalid");
  });

  test("stops where the worker must, and keeps nothing of it", async () => {
    const round = await makeDeliberatedRound();
    const stopped = computeCertainty.run({ round: round.id }, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow("aborted");
    expect((await rankingOf(round))?.sensitivity).toBeNull();
  });

  test("is not there for a visitor", async () => {
    const round = await makeDeliberatedRound();
    await computedCertainty(round);
    const where = { roundId: round.id };
    expect(await database().roundCertainty.count({ where })).toBe(0);
    expect(await inScope(portalScope, (tx) => tx.roundCertainty.count({ where }))).toBe(1);
  });
});

describe("PostgreSQL refuses", () => {
  const hash = "a".repeat(64);
  const insert = `insert into "RoundCertainty" ("roundId", "inputs", "results") values ($1, $2, $3)`;

  test.each([
    ["inputs that no hash names", "abc", `{"proposals":[]}`, "23514"],
    ["results without proposals", hash, `{"proposals":null}`, "23514"],
    ["results that are no JSON", hash, "none", "22P02"],
  ])("%s", async (_name, inputs, results, code) => {
    const { id } = await makeDeliberatedRound();
    await expect(owner.query(insert, [id, inputs, results])).rejects.toMatchObject({ code });
  });

  test("the certainty of a round that is not there", async () => {
    const nobody = "00000000-0000-7000-8000-000000000009";
    const kept = owner.query(insert, [nobody, hash, `{"proposals":[]}`]);
    await expect(kept).rejects.toMatchObject({ code: "23503" });
  });
});
