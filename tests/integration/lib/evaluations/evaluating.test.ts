import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { recuseEvaluation, reopenEvaluation, saveEvaluation } from "#lib/evaluations/actions.ts";
import { listMyEvaluations } from "#lib/evaluations/queries/my-evaluations.ts";
import { readProgress } from "#lib/evaluations/queries/progress.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { judgementFields } from "#tests/support/factories/judgements.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";

const reason = "سبب مفصّل يكفي لمن يقرؤه.";

let evaluator: { id: string };
let lead: { id: string };

const sendAs = (person: { id: string }, action: Action, fields: Record<string, string>) =>
  actAs(person.id, action, fields);
const send = (action: Action, fields: Record<string, string>) => sendAs(evaluator, action, fields);

beforeAll(async () => {
  evaluator = await makePerson("evaluator", "health");
  lead = await makePerson("qualityLead", "telecom");
});

const stored = (id: string) =>
  inScope(portalScope, (tx) =>
    tx.evaluation.findUniqueOrThrow({ where: { id }, include: { scores: true, versions: true } }),
  );

async function assigned(parts: { evaluatingUntil?: number } = {}) {
  const round = await makeRound(parts);
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  return {
    round,
    proposal,
    ...(await makeEvaluation({ proposalId: proposal.id, evaluatorId: evaluator.id })),
  };
}

describe("saving an evaluation", () => {
  test("keeps what was judged so far and stays on the page", async () => {
    const { id } = await assigned();
    const fields = {
      "scores.I1.choice": "4",
      "scores.I1.reason": "  سجلات الدائرة ",
      note: "راجعوا الأرقام",
    };
    const { wentTo } = await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "save",
      ...fields,
    });
    expect(wentTo).toBe(`/ar/quality/evaluations/${id}?notice=saved`);
    const { state, version, note, scores } = await stored(id);
    expect({ state, version, note }).toEqual({ state: "inProgress", version: 2, note: "راجعوا الأرقام" });
    expect(scores.filter(({ level }) => level !== null)).toMatchObject([
      { level: 4, reason: "سجلات الدائرة" },
    ]);
  });

  test("becomes final when all is judged, and goes on to the next", async () => {
    const { round, proposal, id } = await assigned();
    const other = await makeAcceptedProposal({ roundId: round.id, organisation: "interior", service: 1 });
    const next = await makeEvaluation({ proposalId: other.id, evaluatorId: evaluator.id });
    const fields = await judgementFields("3");
    const { wentTo } = await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "final",
      ...fields,
    });
    expect(wentTo).toBe(`/ar/quality/evaluations/${next.id}?notice=final`);
    const final = await stored(id);
    expect(final.state).toBe("final");
    expect(final.finalisedAt).not.toBeNull();
    expect(final.scores.every(({ level }) => level === 3)).toBe(true);
    expect(proposal.id).toBe(final.proposalId);
  });

  test("“cannot judge” is a judgement and not a level", async () => {
    const { id } = await assigned();
    const fields = await judgementFields("cannotJudge");
    await send(saveEvaluation, { evaluation: id, version: "1", intent: "final", ...fields });
    const { state, scores } = await stored(id);
    expect(state).toBe("final");
    expect(scores.every(({ level, cannotJudge }) => level === null && cannotJudge)).toBe(true);
  });

  test("is not final while a criterion is not judged, and keeps nothing of the try", async () => {
    const { id } = await assigned();
    const fields = await judgementFields("3");
    delete fields["scores.R1.choice"];
    const { state } = await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "final",
      ...fields,
    });
    expect(state?.refusal?.reason).toBe("evaluationIncomplete");
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["scores.R1.choice"]);
    expect(state?.values["scores.I1.choice"]).toEqual(["3"]);
    expect((await stored(id)).scores).toEqual([]);
  });

  test.each(["1", "5"])("level %s needs a reason to be final", async (level) => {
    const { id } = await assigned();
    const fields = { ...(await judgementFields("3")), "scores.I2.choice": level };
    const bare = await send(saveEvaluation, { evaluation: id, version: "1", intent: "final", ...fields });
    expect(bare.state?.refusal?.reason).toBe("reasonNeededAtExtremes");
    expect(Object.keys(bare.state?.refusal?.fields ?? {})).toEqual(["scores.I2.reason"]);
    const reasoned = { ...fields, "scores.I2.reason": reason };
    await send(saveEvaluation, { evaluation: id, version: "1", intent: "final", ...reasoned });
    expect((await stored(id)).state).toBe("final");
  });

  test("an older version is refused and what was typed comes back", async () => {
    const { id } = await assigned();
    const save = { evaluation: id, version: "1", intent: "save" };
    await send(saveEvaluation, { ...save, "scores.I1.choice": "2" });
    const late = await send(saveEvaluation, { ...save, "scores.I1.choice": "4" });
    expect(late.state?.refusal?.reason).toBe("changedMeanwhile");
    expect(late.state?.values["scores.I1.choice"]).toEqual(["4"]);
    expect((await stored(id)).scores.filter(({ level }) => level !== null)).toMatchObject([{ level: 2 }]);
  });

  test("is kept as one types, and the form goes on with the version it has then", async () => {
    const { id } = await assigned();
    const typed = { evaluation: id, intent: "keep", "scores.I1.reason": "نصف جملة" };
    const first = await send(saveEvaluation, { ...typed, version: "1" });
    expect(first).toMatchObject({ wentTo: null, state: { refusal: null, shown: { version: "2" } } });
    const second = await send(saveEvaluation, { ...typed, version: "2", "scores.I1.choice": "5" });
    expect(second.state?.shown).toEqual({ version: "3" });
    expect(await stored(id)).toMatchObject({ state: "inProgress", version: 3 });
  });

  test("the same form sent ten times at once is carried out once", async () => {
    const { id } = await assigned();
    const fields = {
      formToken: randomUUID(),
      evaluation: id,
      version: "1",
      intent: "save",
      "scores.I1.choice": "2",
    };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(saveEvaluation, fields)));
    expect(new Set(answers.map(({ wentTo }) => wentTo))).toEqual(
      new Set([`/ar/quality/evaluations/${id}?notice=saved`]),
    );
    expect((await stored(id)).version).toBe(2);
  });

  test("a final evaluation is closed, by the act and by the database", async () => {
    const { id } = await assigned();
    await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "final",
      ...(await judgementFields("3")),
    });
    const again = await send(saveEvaluation, {
      evaluation: id,
      version: "2",
      intent: "save",
      "scores.I1.choice": "5",
    });
    expect(again.state?.refusal?.reason).toBe("evaluationFinal");
    const tampering = inScope(portalScope, (tx) =>
      tx.score.updateMany({ where: { evaluationId: id }, data: { level: 5 } }),
    );
    await expect(tampering).rejects.toThrow("a final evaluation is not edited");
  });

  test("is refused after its date, with the date", async () => {
    const { id } = await assigned({ evaluatingUntil: -1 });
    const { state } = await send(saveEvaluation, { evaluation: id, version: "1", intent: "save" });
    expect(state?.refusal?.reason).toBe("evaluatingClosed");
    expect(state?.refusal?.sentence).toMatch(/20\d\d/);
  });

  test("someone else's evaluation is not found", async () => {
    const { id } = await assigned();
    const person = await makePerson("evaluator", "labour");
    const { state } = await sendAs(person, saveEvaluation, { evaluation: id, version: "1", intent: "save" });
    expect(state?.refusal?.reason).toBe("notFound");
  });

  test.each(["officer", "auditor"] as const)("an %s may not score", async (role) => {
    const { id } = await assigned();
    const person = await makePerson(role, "health");
    const { state } = await sendAs(person, saveEvaluation, { evaluation: id, version: "1", intent: "save" });
    expect(state?.refusal?.reason).toBe("notPermitted");
  });

  test("a quality lead may not write another's evaluation", async () => {
    const { id } = await assigned();
    const { state } = await sendAs(lead, saveEvaluation, { evaluation: id, version: "1", intent: "save" });
    expect(state?.refusal?.reason).toBe("notPermitted");
  });

  test("an evaluator who has since joined the ministry is refused", async () => {
    const { id } = await assigned();
    const interior = await makePerson("officer", "interior");
    await inScope(portalScope, (tx) =>
      tx.person.update({ where: { id: evaluator.id }, data: { organisationId: interior.organisationId } }),
    );
    try {
      const { state } = await send(saveEvaluation, { evaluation: id, version: "1", intent: "save" });
      expect(state?.refusal?.reason).toBe("conflictOfInterest");
    } finally {
      const health = await makePerson("officer", "health");
      await inScope(portalScope, (tx) =>
        tx.person.update({ where: { id: evaluator.id }, data: { organisationId: health.organisationId } }),
      );
    }
  });
});

describe("a nomination that changes under its evaluation", () => {
  const rename = (id: string, nameAr: string) =>
    inScope(portalScope, async (tx) => {
      const { serviceId } = await tx.proposal.findUniqueOrThrow({ where: { id } });
      await tx.service.update({ where: { id: serviceId ?? "" }, data: { nameAr } });
    });
  const seenBy = async (id: string) =>
    (await readEvaluation(await viewerAs(evaluator.id), id, new Date()))?.changes;

  test("is pointed out from the first time it was kept until it is final, and after that again", async () => {
    const { proposal, id } = await assigned();
    const before = proposal.serviceName;
    expect(await seenBy(id)).toEqual([]);
    await send(saveEvaluation, { evaluation: id, version: "1", intent: "keep" });
    try {
      await rename(proposal.id, "اسم جديد");
      const change = { fact: "name", before, after: "اسم جديد" };
      expect(await seenBy(id)).toEqual([change]);
      await send(saveEvaluation, { evaluation: id, version: "2", intent: "save" });
      expect(await seenBy(id)).toEqual([change]);
      const fields = await judgementFields("3");
      await send(saveEvaluation, { evaluation: id, version: "3", intent: "final", ...fields });
      expect(await seenBy(id)).toEqual([]);
    } finally {
      await rename(proposal.id, before);
    }
    expect(await seenBy(id)).toEqual([{ fact: "name", before: "اسم جديد", after: before }]);
  });

  test("is marked in its evaluator's list and in the lead's, as long as a level may still become another", async () => {
    const { round, proposal, id } = await assigned();
    const marked = async () => {
      const mine = await listMyEvaluations(await viewerAs(evaluator.id));
      const progress = await readProgress(await viewerAs(lead.id), round.slug);
      return [
        mine.find((evaluation) => evaluation.id === id)?.changed,
        progress?.changed,
        progress?.proposals[0]?.evaluations[0]?.changed,
      ];
    };
    const before = proposal.serviceName;
    await send(saveEvaluation, { evaluation: id, version: "1", intent: "keep" });
    expect(await marked()).toEqual([false, 0, false]);
    try {
      await rename(proposal.id, "اسم آخر");
      expect(await marked()).toEqual([true, 1, true]);
      await moveRound(round.id, "published");
      expect(await marked()).toEqual([false, 0, false]);
    } finally {
      await rename(proposal.id, before);
    }
  });
});

describe("recusing", () => {
  test("gives the proposal back with a reason, for good", async () => {
    const { id } = await assigned();
    await send(recuseEvaluation, { evaluation: id, version: "1", reason });
    expect(await stored(id)).toMatchObject({ state: "recused", recusalReason: reason });
    const again = await send(recuseEvaluation, { evaluation: id, version: "2", reason });
    expect(again.state?.refusal?.reason).toBe("evaluationFinal");
  });

  test("needs a reason", async () => {
    const { id } = await assigned();
    const { state } = await send(recuseEvaluation, { evaluation: id, version: "1", reason: " " });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["reason"]);
    expect((await stored(id)).state).toBe("assigned");
  });
});

/** A final evaluation of someone of their own, whose round deliberates. */
async function finalInDeliberation() {
  const round = await makeRound();
  const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
  const evaluatorId = (await makePerson("evaluator", "health")).id;
  const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId, finalLevel: 3 });
  await moveRound(round.id, "deliberating");
  return { round, id, evaluatorId, organisationId: proposal.organisationId };
}

describe("reopening", () => {
  test("in deliberation gives it back to its evaluator, and keeps what it said", async () => {
    const { round, id } = await assigned();
    await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "final",
      ...(await judgementFields("2")),
    });
    await moveRound(round.id, "deliberating");
    const { wentTo } = await sendAs(lead, reopenEvaluation, { evaluation: id, version: "2", reason });
    expect(wentTo).toBe(`/ar/quality/evaluations/${id}?notice=reopened`);
    const reopened = await stored(id);
    expect(reopened).toMatchObject({ state: "inProgress", version: 3, finalisedAt: null });
    expect(reopened.versions).toMatchObject([{ reason, reopenedById: lead.id }]);
    expect(JSON.stringify(reopened.versions[0]?.content)).toContain('"level": 2'.replace(" ", ""));

    await send(saveEvaluation, {
      evaluation: id,
      version: "3",
      intent: "final",
      ...(await judgementFields("4")),
    });
    const again = await stored(id);
    expect(again.state).toBe("final");
    expect(again.scores.every(({ level }) => level === 4)).toBe(true);

    const auditor = await makePerson("auditor", "telecom");
    for (const person of [lead, auditor, evaluator]) {
      const read = await readEvaluation(await viewerAs(person.id), id, new Date());
      expect(read?.reopenings).toMatchObject([{ reason, note: null }]);
      expect(new Set(read?.reopenings[0]?.scores.map(({ level }) => level))).toEqual(new Set([2]));
    }
    const officer = await makePerson("officer", "interior");
    expect(await readEvaluation(await viewerAs(officer.id), id, new Date())).toBeNull();
  });

  test.each([1, 2, 3, 4])("by two leads at the same moment is done once (%d)", async () => {
    const { round, id } = await finalInDeliberation();
    const other = await makePerson("qualityLead", "telecom");
    const fields = { evaluation: id, version: "1", reason };
    const ends = await Promise.all([lead, other].map((who) => sendAs(who, reopenEvaluation, fields)));
    const reasons = ends.map(({ state }) => state?.refusal?.reason);
    expect(reasons.toSorted()).toEqual(["changedMeanwhile", undefined]);
    const read = await readEvaluation(await viewerAs(lead.id), id, new Date());
    expect(read).toMatchObject({ state: "inProgress", round: { slug: round.slug } });
    expect(read?.reopenings).toHaveLength(1);
  });

  test("is refused where its evaluator belongs to the organisation by now", async () => {
    const { id, evaluatorId, organisationId } = await finalInDeliberation();
    await database().person.update({ where: { id: evaluatorId }, data: { organisationId } });
    const fields = { evaluation: id, version: "1", reason };
    const { state } = await sendAs(lead, reopenEvaluation, fields);
    expect(state?.refusal?.reason).toBe("conflictOfInterest");
  });

  test("is refused before deliberation, and to anyone but the lead", async () => {
    const { id } = await assigned();
    await send(saveEvaluation, {
      evaluation: id,
      version: "1",
      intent: "final",
      ...(await judgementFields("2")),
    });
    const own = await send(reopenEvaluation, { evaluation: id, version: "2", reason });
    expect(own.state?.refusal?.reason).toBe("notPermitted");
    const early = await sendAs(lead, reopenEvaluation, { evaluation: id, version: "2", reason });
    expect(early.state?.refusal?.reason).toBe("roundNotDeliberating");
  });
});
