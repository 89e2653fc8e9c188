import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { reopenEvaluation, saveEvaluation } from "#lib/evaluations/actions.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import {
  confirmCorrection,
  openCorrection,
  proposeCorrection,
  withdrawCorrection,
} from "#lib/rankings/actions.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { openBundle, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { sha256 } from "#lib/sha256.ts";
import { advanceRound, createRound } from "#lib/rounds/actions.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { judgementFields } from "#tests/support/factories/judgements.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;

const reason = "نُقل مستوى معيار الطلب من ترشيح آخر خطأً، كما تبيّن من محضر المداولة.";
let lead: { id: string };
let second: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
  second = await makePerson("administrator", "telecom");
});

async function publishedRound(): Promise<Round> {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  await inScope(portalScope, (tx) =>
    publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() }),
  );
  return round;
}

const act = async (who: { id: string }, action: typeof openCorrection, round: Round, more = {}) => {
  if (action === confirmCorrection) await computedCertainty(round);
  return actAs(who.id, action, { ...(await roundFields(round)), ...more });
};

const refusalOf = async (answer: ReturnType<typeof act>) => (await answer).state?.refusal?.reason;

/** The evaluator of the first nomination gives it the lowest level everywhere instead. */
async function reopenAndLower(round: Round): Promise<{ id: string; lower: () => Promise<unknown> }> {
  const [proposal] = round.proposals;
  const [evaluator] = round.evaluators;
  const evaluation = await inScope(portalScope, (tx) =>
    tx.evaluation.findFirstOrThrow({ where: { proposalId: proposal?.id, evaluatorId: evaluator?.id } }),
  );
  const about = { evaluation: evaluation.id };
  await actAs(lead.id, reopenEvaluation, { ...about, version: `${evaluation.version}`, reason });
  const levels = await judgementFields("1");
  const reasons = Object.keys(levels).map((name) => [name.replace("choice", "reason"), reason]);
  return {
    id: evaluation.id,
    lower: () =>
      actAs(evaluator?.id ?? "", saveEvaluation, {
        ...about,
        version: `${evaluation.version + 1}`,
        intent: "final",
        ...levels,
        ...Object.fromEntries(reasons),
      }),
  };
}

describe("Correcting a published ranking", () => {
  test("makes a new edition that names the one it replaces, which stays as it was", async () => {
    const round = await publishedRound();
    const before = await openBundle(round.slug);
    expect((await act(lead, openCorrection, round, { reason })).wentTo).toBe(
      `/ar/quality/rounds/${round.slug}/publication`,
    );
    const { lower } = await reopenAndLower(round);
    expect(await refusalOf(act(lead, proposeCorrection, round))).toBe("correctionUnfinished");
    await lower();

    const record = await roundRanking(await viewerAs(second.id), round.slug, new Date());
    expect(record?.correction).toMatchObject({ edition: round.slug, reason, unfinished: 0, isOwn: false });
    expect(record?.correction?.comparison?.sameMethod).toBe(true);

    await act(lead, proposeCorrection, round);
    expect(await refusalOf(act(lead, confirmCorrection, round))).toBe("secondPersonNeeded");
    const slug = `${round.slug}-correction-1`;
    expect((await act(second, confirmCorrection, round)).wentTo).toBe(`/ar/priorities/${slug}`);

    const corrected = await rankingOfEdition(slug);
    expect(corrected).toMatchObject({ replaces: round.slug, round: { reason } });
    const [proposal] = round.proposals;
    const priorityIn = (ranking: typeof corrected) =>
      ranking?.rows.find(({ id }) => id === proposal?.reference)?.priority ?? 0;
    const earlier = await rankingOfEdition(round.slug);
    expect(priorityIn(corrected)).toBeLessThan(priorityIn(earlier));
    expect(earlier?.replacedBy).toBe(slug);
    expect(await openBundle(round.slug)).toEqual(before);
    expect(verifyBundle(JSON.parse((await openBundle(slug))?.text ?? ""), sha256)).toMatchObject({
      ok: true,
      value: [],
    });
  });

  test("is not confirmed by the one who proposed it, whatever roles they hold", async () => {
    const round = await publishedRound();
    await act(lead, openCorrection, round, { reason });
    await act(lead, proposeCorrection, round);
    expect(await refusalOf(act(lead, confirmCorrection, round))).toBe("secondPersonNeeded");
    const other = await makePerson("qualityLead", "telecom");
    expect((await act(other, confirmCorrection, round)).wentTo).toContain("correction-1");
  });

  test("closes evaluations again while a second person looks, and when it is over", async () => {
    const round = await publishedRound();
    await act(lead, openCorrection, round, { reason });
    const { id, lower } = await reopenAndLower(round);
    const [evaluator] = round.evaluators;
    const read = async () => readEvaluation(await viewerAs(evaluator?.id ?? ""), id, new Date());
    expect((await read())?.refusal).toBeNull();
    await lower();
    expect((await read())?.isOpenToReopening).toBe(true);
    await act(lead, proposeCorrection, round);
    expect((await read())?.isOpenToReopening).toBe(false);
    const reopened = actAs(lead.id, reopenEvaluation, { evaluation: id, version: "3", reason });
    expect((await reopened).state?.refusal?.reason).toBe("roundNotDeliberating");
  });

  test("is taken back to be prepared again, then closed without an edition", async () => {
    const round = await publishedRound();
    await act(lead, openCorrection, round, { reason });
    await act(lead, proposeCorrection, round);
    await act(lead, withdrawCorrection, round);
    const open = async () =>
      (await roundRanking(await viewerAs(lead.id), round.slug, new Date()))?.correction;
    expect(await open()).toMatchObject({ proposedAt: null });
    await act(lead, withdrawCorrection, round);
    expect(await open()).toBeNull();
    expect(await refusalOf(act(second, confirmCorrection, round))).toBe("changedMeanwhile");
    const stored = await inScope(portalScope, (tx) =>
      tx.correction.findMany({ where: { roundId: round.id } }),
    );
    expect(stored).toMatchObject([{ reason, confirmedAt: null, withdrawnAt: expect.any(Date) }]);
    // A visitor is not told that the quality team looks again.
    expect(await database().correction.count({ where: { roundId: round.id } })).toBe(0);
    expect(await database().edition.count({ where: { roundId: round.id } })).toBe(1);
  });

  test("is opened once, with a reason, and of a published round alone", async () => {
    const round = await publishedRound();
    expect(await refusalOf(act(lead, openCorrection, round, { reason: "خطأ" }))).toBe("invalid");
    await act(lead, openCorrection, round, { reason });
    expect(await refusalOf(act(lead, openCorrection, round, { reason }))).toBe("changedMeanwhile");
    const deliberating = await makeDeliberatedRound();
    expect(await refusalOf(act(lead, openCorrection, deliberating, { reason }))).toBe("roundNotPublished");
  });

  test("holds its round from the archive until it is over, whatever reason is given", async () => {
    const round = await publishedRound();
    await act(lead, openCorrection, round, { reason });
    expect(await refusalOf(act(lead, advanceRound, round, { reason }))).toBe("conditionsUnmet");
    await act(lead, withdrawCorrection, round);
    expect((await act(lead, advanceRound, round, { reason })).wentTo).toContain("notice=advanced");
  });

  test("opens the period of objection anew", async () => {
    const round = await publishedRound();
    const until = async () =>
      (await database().round.findUniqueOrThrow({ where: { id: round.id } })).objectionsUntil?.getTime() ?? 0;
    const day = 86_400_000;
    expect((await until()) - Date.now()).toBeGreaterThan(13 * day);
    expect((await until()) - Date.now()).toBeLessThan(15 * day);
  });
});

describe("The addresses of editions", () => {
  test("a correction takes no name that another round has", async () => {
    const round = await publishedRound();
    await makeRound({ slug: `${round.slug}-correction-1`, phase: "planned" });
    await act(lead, openCorrection, round, { reason });
    await act(lead, proposeCorrection, round);
    expect((await act(second, confirmCorrection, round)).wentTo).toBe(
      `/ar/priorities/${round.slug}-correction-2`,
    );
  });

  test("a round takes no name that an edition has, by the act and by the database", async () => {
    const round = await publishedRound();
    await act(lead, openCorrection, round, { reason });
    await act(lead, proposeCorrection, round);
    await act(second, confirmCorrection, round);
    const slug = `${round.slug}-correction-1`;
    const fields = {
      ...{ slug, nameAr: "دورة الاختبار", nameEn: "Test round", criteriaSet: "1", alpha: "0.6" },
      ...{ nominatingFrom: "2027-01-01", nominatingUntil: "2027-01-31", evaluatingUntil: "2027-02-28" },
      ...{ objectionDays: "14", threshold: "50", minimumEvaluations: "3", agreementGate: "0.667" },
      ...{ draws: "10000", topK: "10" },
      groups: "ministry",
    };
    const { state } = await actAs(lead.id, createRound, fields);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["slug"]);
    await expect(makeRound({ slug, phase: "planned" })).rejects.toThrow("Unique constraint");
    const free = `r-${randomUUID().slice(0, 8)}`;
    expect((await actAs(lead.id, createRound, { ...fields, slug: free })).wentTo).toContain(free);
  });
});
