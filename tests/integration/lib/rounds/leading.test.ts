import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { advanceRound, changeMethod, changeRound, createRound, weighCriteria } from "#lib/rounds/actions.ts";
import { readRound } from "#lib/rounds/queries/round.ts";
import { listCriteriaSets, listRounds } from "#lib/rounds/queries/rounds.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

let lead: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});

const send = (action: Action, fields: Record<string, string>) => actAs(lead.id, action, fields);

const stored = (slug: string) =>
  inScope(portalScope, (tx) =>
    tx.round.findUniqueOrThrow({
      where: { slug },
      include: { weights: { include: { criterion: true } }, phaseChanges: true, decisions: true },
    }),
  );

const written = {
  nameAr: "دورة الاختبار",
  nameEn: "Test round",
  nominatingFrom: "2027-01-01",
  nominatingUntil: "2027-01-31",
  evaluatingUntil: "2027-02-28",
  objectionDays: "14",
};

const method = {
  criteriaSet: "1",
  alpha: "0.6",
  threshold: "50",
  minimumEvaluations: "3",
  agreementGate: "0.667",
  draws: "10000",
  topK: "10",
  seed: "2026-test",
  "groups[0]": "quality",
  "groups[1]": "ministry",
};

const planned = () => ({ ...written, ...method, slug: `r-${randomUUID().slice(0, 8)}` });

describe("creating a round", () => {
  test("twice by one name at the same moment makes one, and tells the other person", async () => {
    const other = await makePerson("qualityLead", "telecom");
    const fields = planned();
    const ends = await Promise.all([lead, other].map(({ id }) => actAs(id, createRound, fields)));
    const reasons = ends.map(({ state }) => state?.refusal?.fields["slug"]);
    expect(reasons.toSorted()).toEqual(["هذا الرمز مستعمل لدورة أخرى.", undefined]);
  });

  test("starts as planned, with the weights of its criteria set and whole days where people live", async () => {
    const fields = { ...planned(), alpha: "٠٫٧" };
    const { wentTo } = await send(createRound, fields);
    expect(wentTo).toBe(`/ar/quality/rounds/${fields.slug}?notice=created`);
    const round = await stored(fields.slug);
    expect(round).toMatchObject({ phase: "planned", alpha: 0.7, illustrative: false, frozenAt: null });
    expect(round.weights).toHaveLength(14);
    expect(round.nominatingFrom.toISOString()).toBe("2026-12-31T22:00:00.000Z");
    expect(round.nominatingUntil.toISOString()).toBe("2027-01-31T21:59:00.000Z");
  });

  test.each([
    ["slug", { slug: "Round One" }, "roundSlugForm"],
    ["nominatingUntil", { nominatingUntil: "2026-12-01" }, "datesOutOfOrder"],
    ["evaluatingUntil", { evaluatingUntil: "31/2/2027" }, "notADate"],
    ["alpha", { alpha: "1.2" }, "outOfRange"],
    ["minimumEvaluations", { minimumEvaluations: "many" }, "notANumber"],
  ])("a wrong %s is named", async (field, wrong, reason) => {
    const { state } = await send(createRound, { ...planned(), ...wrong });
    expect(Object.keys(state?.refusal?.fields ?? {})).toContain(field);
    const { translator } = await import("#lib/i18n/translator.ts");
    const sentences = Object.values(state?.refusal?.fields ?? {});
    expect(sentences).toContain(translator("ar")(`reasons:${reason as "outOfRange"}`));
  });

  test("a code is taken once", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const { state } = await send(createRound, { ...planned(), slug });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["slug"]);
  });

  test.each<Role>(["officer", "evaluator", "administrator", "auditor"])("an %s may not", async (role) => {
    const person = await makePerson(role, "health");
    const { state } = await actAs(person.id, createRound, planned());
    expect(state?.refusal?.reason).toBe("notPermitted");
  });
});

describe("changing a round", () => {
  test("dates and names, under its version", async () => {
    const { slug } = await makeRound({ phase: "nominating" });
    const { version } = await stored(slug);
    const fields = { ...written, round: slug, version: `${version}` };
    await send(changeRound, fields);
    expect(await stored(slug)).toMatchObject({ nameEn: "Test round", version: version + 1 });
    expect((await send(changeRound, fields)).state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("nothing of a published round", async () => {
    const { slug } = await makeRound({ phase: "published" });
    const fields = { ...written, round: slug, version: `${(await stored(slug)).version}` };
    expect((await send(changeRound, fields)).state?.refusal?.reason).toBe("roundPublished");
  });

  test("the method until evaluation starts", async () => {
    const open = await makeRound({ phase: "nominating" });
    const { version } = await stored(open.slug);
    await send(changeMethod, { ...method, alpha: "0.5", round: open.slug, version: `${version}` });
    const { seed } = method;
    expect(await stored(open.slug)).toMatchObject({ alpha: 0.5, seed, groups: ["quality", "ministry"] });
    const many = { ...method, draws: "100001", round: open.slug, version: `${version + 1}` };
    const { state } = await send(changeMethod, many);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["draws"]);
    const alone = { ...method, agreementGate: "0.8", "groups[0]": "ministry", "groups[1]": "ministry" };
    const again = { ...alone, round: open.slug, version: `${version + 1}` };
    expect((await send(changeMethod, again)).state?.refusal?.reason).toBe("invalid");
    const { "groups[1]": _second, ...once } = again;
    await send(changeMethod, once);
    expect(await stored(open.slug)).toMatchObject({ agreementGate: 0.8, groups: ["ministry"] });

    const frozen = await makeRound({ phase: "evaluating" });
    const late = { ...method, round: frozen.slug, version: `${(await stored(frozen.slug)).version}` };
    expect((await send(changeMethod, late)).state?.refusal?.reason).toBe("methodFrozen");
  });
});

describe("the criteria set of a round", () => {
  /** A second set of two criteria of its own. */
  const otherSet = () =>
    inScope(portalScope, async (tx) => {
      const version = `test-${randomUUID().slice(0, 8)}`;
      const levels = ["1", "2", "3", "4", "5"];
      const criterion = (code: string, dimension: "impact" | "readiness", position: number) => ({
        ...{ code, dimension, position, nameAr: code, nameEn: code, levelsAr: levels, levelsEn: levels },
        defaultWeight: 1,
      });
      await tx.criteriaSet.create({
        data: {
          version,
          criteria: { create: [criterion("I1", "impact", 1), criterion("R1", "readiness", 2)] },
        },
      });
      return version;
    });

  test("is replaced with its weights while nobody has nominated, and by no one after", async () => {
    const version = await otherSet();
    const { id, slug } = await makeRound({ phase: "nominating" });
    const fields = { ...method, round: slug, criteriaSet: version };
    await send(changeMethod, { ...fields, version: `${(await stored(slug)).version}` });
    expect((await stored(slug)).weights.map(({ criterion, weight }) => [criterion.code, weight])).toEqual([
      ["I1", 1],
      ["R1", 1],
    ]);
    await makeAcceptedProposal({ roundId: id, organisation: "interior" });
    const back = { ...fields, criteriaSet: "1", version: `${(await stored(slug)).version}` };
    const { state } = await send(changeMethod, back);
    expect(state?.refusal?.reason).toBe("criteriaAnswered");
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["criteriaSet"]);
  });

  test("must be one that there is", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const fields = {
      ...method,
      criteriaSet: "none",
      round: slug,
      version: `${(await stored(slug)).version}`,
    };
    const { state } = await send(changeMethod, fields);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["criteriaSet"]);
  });
});

test("two rounds are open at once, each with its own method, nominations and phase", async () => {
  const first = await makeRound({ phase: "nominating" });
  const second = await makeRound({ phase: "nominating" });
  await makeAcceptedProposal({ roundId: first.id, organisation: "interior" });
  await makeAcceptedProposal({ roundId: second.id, organisation: "interior" });
  const version = async () => `${(await stored(second.slug)).version}`;
  await send(changeMethod, { ...method, alpha: "0.5", round: second.slug, version: await version() });
  await send(advanceRound, { round: second.slug, version: await version(), reason: "بدأ التقييم" });
  expect(await stored(first.slug)).toMatchObject({ phase: "nominating", alpha: 0.6 });
  expect(await stored(second.slug)).toMatchObject({ phase: "evaluating", alpha: 0.5 });
});

describe("weighing the criteria", () => {
  const numbers = async (slug: string, number: (code: string) => string) =>
    Object.fromEntries(
      (await stored(slug)).weights.map(({ criterion }) => [
        `weights.${criterion.code}`,
        number(criterion.code),
      ]),
    );

  test("numbers of any scale become weights that sum to 1, with the record of the meeting", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const { version } = await stored(slug);
    const fields = await numbers(slug, (code) => (code === "I1" ? "٤" : "1"));
    await send(weighCriteria, {
      ...fields,
      round: slug,
      version: `${version}`,
      record: "محضر الاجتماع الأول",
    });
    const { weights, decisions } = await stored(slug);
    const impact = weights.filter(({ criterion }) => criterion.dimension === "impact");
    expect(impact.find(({ criterion }) => criterion.code === "I1")?.weight).toBeCloseTo(0.4, 12);
    expect(impact.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(decisions).toMatchObject([
      { method: "direct", record: "محضر الاجتماع الأول", decidedById: lead.id, input: { I1: 4, I2: 1 } },
    ]);
  });

  test("a dimension of zeros weighs nothing, and nothing is kept", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const before = await stored(slug);
    const fields = await numbers(slug, (code) => (code.startsWith("I") ? "0" : "1"));
    const { state } = await send(weighCriteria, { ...fields, round: slug, version: `${before.version}` });
    expect(state?.refusal?.reason).toBe("weightsAllZero");
    expect(await stored(slug)).toEqual(before);
  });

  test("every criterion is asked for", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const { version } = await stored(slug);
    const { state } = await send(weighCriteria, { round: slug, version: `${version}`, "weights.I1": "1" });
    expect(Object.keys(state?.refusal?.fields ?? {})).toHaveLength(13);
  });

  test("is closed once the round is frozen, by the act and by the database", async () => {
    const { slug, id } = await makeRound({ phase: "evaluating" });
    const { version } = await stored(slug);
    const fields = { ...(await numbers(slug, () => "1")), round: slug, version: `${version}` };
    expect((await send(weighCriteria, fields)).state?.refusal?.reason).toBe("methodFrozen");
    const tampering = inScope(portalScope, (tx) =>
      tx.roundWeight.updateMany({ where: { roundId: id }, data: { weight: 0.5 } }),
    );
    await expect(tampering).rejects.toThrow("frozen");
  });
});

describe("moving on", () => {
  const advance = async (slug: string, reason = "") =>
    send(advanceRound, { round: slug, version: `${(await stored(slug)).version}`, reason });

  test("from nominating to evaluating freezes the method and is recorded", async () => {
    const { id, slug } = await makeRound({ phase: "nominating" });
    await makeAcceptedProposal({ roundId: id, organisation: "interior" });
    expect((await advance(slug)).wentTo).toBe(`/ar/quality/rounds/${slug}?notice=advanced`);
    const round = await stored(slug);
    expect(round.phase).toBe("evaluating");
    expect(round.frozenAt).not.toBeNull();
    expect(round.phaseChanges).toMatchObject([
      { from: "nominating", to: "evaluating", byId: lead.id, reason: null },
    ]);
  });

  test("with unmet conditions asks for a written reason, and keeps it", async () => {
    const { slug } = await makeRound({ phase: "nominating" });
    const { state } = await advance(slug);
    expect(state?.refusal?.reason).toBe("conditionsUnmet");
    expect((await stored(slug)).phase).toBe("nominating");
    await advance(slug, "قرار اللجنة العليا");
    expect((await stored(slug)).phaseChanges).toMatchObject([{ reason: "قرار اللجنة العليا" }]);
  });

  test("no reason lifts weights that do not sum to 1", async () => {
    const { id, slug } = await makeRound({ phase: "nominating" });
    await inScope(portalScope, (tx) =>
      tx.roundWeight.updateMany({ where: { roundId: id }, data: { weight: 0 } }),
    );
    expect((await advance(slug, "قرار اللجنة العليا")).state?.refusal?.reason).toBe("conditionsUnmet");
  });

  test("to deliberation asks for the missing evaluations; the ministry's own needs the ministries alone", async () => {
    const { id, slug } = await makeRound({ phase: "evaluating", minimumEvaluations: 1 });
    const interior = await makeAcceptedProposal({ roundId: id, organisation: "interior" });
    const telecom = await makeAcceptedProposal({ roundId: id, organisation: "telecom" });
    const health = await makePerson("evaluator", "health");
    for (const { id: proposalId } of [interior, telecom]) {
      await makeEvaluation({ proposalId, evaluatorId: health.id, finalLevel: 3 });
    }
    const view = await readRound(await viewerAs(lead.id), slug, new Date());
    expect(view?.unmet).toEqual([
      {
        code: "evaluationsMissing",
        absolute: false,
        short: [{ proposal: interior.id, evaluations: 1, groups: ["quality"] }],
      },
    ]);
    expect(view?.lacking.map(({ id: lacking }) => lacking)).toEqual([interior.id]);
    expect((await advance(slug)).state?.refusal?.reason).toBe("conditionsUnmet");

    const quality = await makePerson("evaluator", "telecom");
    await makeEvaluation({
      proposalId: interior.id,
      evaluatorId: quality.id,
      group: "quality",
      finalLevel: 3,
    });
    await advance(slug);
    expect((await stored(slug)).phase).toBe("deliberating");
  });

  test("publication is not reached by moving on", async () => {
    const { slug } = await makeRound({ phase: "deliberating" });
    expect((await advance(slug, "سبب")).state?.refusal?.reason).toBe("phaseCannotFollow");
  });

  test("two leads at once: one wins, the other is told", async () => {
    const { slug } = await makeRound({ phase: "planned", nominatingFrom: -1, nominatingUntil: 5 });
    const version = `${(await stored(slug)).version}`;
    const both = await Promise.all([1, 2].map(() => send(advanceRound, { round: slug, version })));
    expect(both.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
    expect((await stored(slug)).phaseChanges).toHaveLength(1);
  });

  test.each<Role>(["officer", "evaluator", "administrator", "auditor"])("an %s may not", async (role) => {
    const { slug } = await makeRound({ phase: "planned" });
    const person = await makePerson(role, "health");
    const { state } = await actAs(person.id, advanceRound, { round: slug, version: "1" });
    expect(state?.refusal?.reason).toBe("notPermitted");
  });
});

describe("reading rounds", () => {
  test.each<[Role, boolean]>([
    ["qualityLead", true],
    ["administrator", true],
    ["auditor", true],
    ["evaluator", false],
    ["officer", false],
  ])("%s: %s", async (role, allowed) => {
    const { slug } = await makeRound({ phase: "planned" });
    const viewer = await viewerAs((await makePerson(role, "health")).id);
    expect((await listRounds(viewer)).some((round) => round.slug === slug)).toBe(allowed);
    expect((await readRound(viewer, slug, new Date())) !== null).toBe(allowed);
    expect((await listCriteriaSets(viewer)).length > 0).toBe(allowed);
  });

  test("counts what is done of what is assigned", async () => {
    const { id, slug } = await makeRound();
    const { id: proposalId } = await makeAcceptedProposal({ roundId: id, organisation: "interior" });
    const [done, open] = [await makePerson("evaluator", "health"), await makePerson("evaluator", "labour")];
    await makeEvaluation({ proposalId, evaluatorId: done.id, finalLevel: 3 });
    await makeEvaluation({ proposalId, evaluatorId: open.id });
    const rounds = await listRounds(await viewerAs(lead.id));
    expect(rounds.find((round) => round.slug === slug)).toMatchObject({ proposals: 1, assigned: 2, done: 1 });
  });
});
