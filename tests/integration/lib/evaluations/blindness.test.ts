import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { listMyEvaluations } from "#lib/evaluations/queries/my-evaluations.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { rankingToTry } from "#lib/rankings/queries/what-if.ts";
import { viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";

let people: Record<"finished" | "other" | "unfinished" | "officer" | "lead", { id: string }>;

beforeAll(async () => {
  people = {
    finished: await makePerson("evaluator", "health"),
    other: await makePerson("evaluator", "telecom"),
    unfinished: await makePerson("evaluator", "labour"),
    officer: await makePerson("officer", "interior"),
    lead: await makePerson("qualityLead", "telecom"),
  };
});

async function evaluated() {
  const round = await makeRound();
  const { id: proposalId } = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const final = { proposalId, finalLevel: 4 };
  return {
    round,
    proposalId,
    own: await makeEvaluation({ ...final, evaluatorId: people.finished.id }),
    other: await makeEvaluation({ ...final, evaluatorId: people.other.id, group: "quality" }),
    open: await makeEvaluation({ proposalId, evaluatorId: people.unfinished.id }),
  };
}

/** What PostgreSQL itself lets a person see of a proposal's evaluations and their scores. */
async function rowsFor(personId: string, proposalId: string) {
  const viewer = await viewerAs(personId);
  return inScope(rowScope(viewer), async (tx) => ({
    evaluations: (await tx.evaluation.findMany({ where: { proposalId } })).map(({ id }) => id).toSorted(),
    scores: await tx.score.count({ where: { evaluation: { proposalId } } }),
  }));
}

describe("an evaluator is blind to the others", () => {
  test("while the round is evaluating, even when their own is final", async () => {
    const { own, other, proposalId } = await evaluated();
    const viewer = await viewerAs(people.finished.id);
    expect((await readEvaluation(viewer, own.id, new Date()))?.others).toBeNull();
    expect(await readEvaluation(viewer, other.id, new Date())).toBeNull();
    expect((await rowsFor(people.finished.id, proposalId)).evaluations).toEqual([own.id]);
  });

  test("in deliberation sees the levels of the others, without a name, once their own is final", async () => {
    const { round, own, other, open, proposalId } = await evaluated();
    await moveRound(round.id, "deliberating");
    const seen = (await readEvaluation(await viewerAs(people.finished.id), own.id, new Date()))?.others;
    expect(seen).toHaveLength(1);
    expect(seen?.[0]?.group).toBe("quality");
    expect(new Set(Object.values(seen?.[0]?.levels ?? {}))).toEqual(new Set([4]));
    expect(JSON.stringify(seen)).not.toContain(people.other.id);
    expect(JSON.stringify(seen)).not.toContain(other.id);

    const rows = await rowsFor(people.finished.id, proposalId);
    expect(rows.evaluations).toEqual([own.id, other.id].toSorted());
    expect(rows.evaluations).not.toContain(open.id);
  });

  test("in deliberation still sees nothing while their own is not final", async () => {
    const { round, open, proposalId } = await evaluated();
    await moveRound(round.id, "deliberating");
    const viewer = await viewerAs(people.unfinished.id);
    expect((await readEvaluation(viewer, open.id, new Date()))?.others).toBeNull();
    expect(await rowsFor(people.unfinished.id, proposalId)).toEqual({ evaluations: [open.id], scores: 0 });
  });

  test("the scores of others cannot be written, not even when they are seen", async () => {
    const { round, other } = await evaluated();
    await moveRound(round.id, "deliberating");
    const viewer = await viewerAs(people.finished.id);
    const changed = await inScope(rowScope(viewer), (tx) =>
      tx.score.updateMany({ where: { evaluationId: other.id }, data: { reason: "x" } }),
    );
    expect(changed.count).toBe(0);
  });

  test("nobody gives themselves a proposal", async () => {
    const { proposalId } = await evaluated();
    const { id } = await makePerson("evaluator", "economy");
    const viewer = await viewerAs(id);
    const taking = inScope(rowScope(viewer), (tx) =>
      tx.evaluation.createMany({ data: [{ proposalId, evaluatorId: id, group: "ministry" }] }),
    );
    await expect(taking).rejects.toThrow("row-level security");
  });
});

describe("a quality lead who evaluates", () => {
  async function leading() {
    const { round, proposalId, other } = await evaluated();
    const { id } = await makePerson("evaluator", "economy");
    await database().roleGrant.create({ data: { personId: id, role: "qualityLead" } });
    await makeEvaluation({ proposalId, evaluatorId: id, finalLevel: 3 });
    const viewer = await viewerAs(id);
    const now = new Date();
    return {
      round,
      read: () => readEvaluation(viewer, other.id, now),
      rank: () => roundRanking(viewer, round.slug, now),
      tryOut: () => rankingToTry(viewer, round.slug, now),
    };
  }

  test("is as blind as every evaluator while the round is evaluating", async () => {
    const { read, rank, tryOut } = await leading();
    const evaluation = await read();
    expect(evaluation).toMatchObject({ hidden: true, note: null, reopenings: [] });
    expect(evaluation?.criteria.map(({ score }) => score)).toEqual(Array.from({ length: 14 }, () => null));
    expect(await rank()).toMatchObject({ blind: true, ranking: null, deliberation: null, conditions: [] });
    expect(await tryOut()).toBeNull();
  });

  test("sees in deliberation what every lead sees", async () => {
    const { round, read, rank, tryOut } = await leading();
    await moveRound(round.id, "deliberating");
    expect(await read()).toMatchObject({ hidden: false });
    expect((await read())?.criteria[0]?.score).toMatchObject({ level: 4 });
    expect((await rank())?.ranking?.rows).toHaveLength(1);
    expect(await tryOut()).not.toBeNull();
  });
});

describe("who else reads an evaluation", () => {
  test("the officer of the proposal sees none of it, in any phase", async () => {
    const { round, own, proposalId } = await evaluated();
    await moveRound(round.id, "deliberating");
    const viewer = await viewerAs(people.officer.id);
    expect(await readEvaluation(viewer, own.id, new Date())).toBeNull();
    expect(await listMyEvaluations(viewer)).toEqual([]);
    expect(await rowsFor(people.officer.id, proposalId)).toEqual({ evaluations: [], scores: 0 });
  });

  test("the quality lead reads it with the name of its evaluator, as someone else's", async () => {
    const { own } = await evaluated();
    const read = await readEvaluation(await viewerAs(people.lead.id), own.id, new Date());
    expect(read).toMatchObject({ own: false, state: "final", evaluator: "evaluator (health)" });
  });
});

describe("my list", () => {
  test("holds what is assigned to me with the dossier behind it, and nothing else", async () => {
    const { own, other } = await evaluated();
    const mine = await listMyEvaluations(await viewerAs(people.finished.id));
    const ids = mine.map(({ id }) => id);
    expect(ids).toContain(own.id);
    expect(ids).not.toContain(other.id);
    const read = await readEvaluation(await viewerAs(people.finished.id), own.id, new Date());
    expect(read?.dossier.facts?.yearlyTransactions).toBe(42000);
    expect(read?.criteria).toHaveLength(14);
    expect(read?.criteria[0]).toMatchObject({ code: "I1", answer: { level: 4 }, score: { level: 4 } });
  });
});
