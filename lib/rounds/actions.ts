"use server";

import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { defineAction, type Done } from "#lib/define-action.ts";
import { mayMoveOn, unmetConditions } from "#lib/domain/rounds/conditions.ts";
import { datesAreOpen, methodIsOpen, phaseMovedTo } from "#lib/domain/rounds/phases.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { endOfDay, startOfDay } from "#lib/i18n/local-day.ts";
import { criteriaForm } from "./criteria-form.ts";
import { drawUpCriteria } from "./draw-up-criteria.ts";
import { readRoundFacts } from "./round-facts.ts";
import { advanceForm, methodForm, newRoundForm, settingsForm, weightsForm, type Method } from "./schema.ts";
import { replaceCriteria } from "./replace-criteria.ts";
import { roundSubject, takeRoundVersion } from "./subject.ts";
import { weighByDecks, weighByJudgments, weighDirectly, type Weighing } from "./weigh.ts";
import { cardsForm, pairsForm } from "./weighing.ts";

/** The quality lead plans a round; it starts with the weights of its criteria set. */
export const createRound = defineAction({
  permission: "rounds.manage",
  name: "rounds.create",
  input: newRoundForm,
  subject: (tx, { criteriaSet }) =>
    tx.criteriaSet.findUnique({ where: { version: criteriaSet }, include: { criteria: true } }),
  run: async ({ tx, input, subject, language }) => {
    const { slug, nameAr, nameEn, objectionDays } = input;
    // Whoever plans another round at the same moment waits, and then finds the name taken.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('names of rounds'))::text`;
    const taken = (await tx.round.count({ where: { slug } })) + (await tx.edition.count({ where: { slug } }));
    if (taken > 0) return refused("invalid", { slug: "roundSlugTaken" });
    await tx.round.create({
      data: {
        ...{ slug, nameAr, nameEn, objectionDays, seed: slug },
        ...methodOf(input),
        ...momentsOf(input),
        criteriaSetId: subject.id,
        weights: {
          create: subject.criteria.map(({ id, defaultWeight }) => ({
            criterionId: id,
            weight: defaultWeight,
          })),
        },
      },
    });
    return done({
      object: `round:${slug}`,
      redirectTo: `/${language}/quality/rounds/${slug}?notice=created`,
    });
  },
});

/** A new version of the criteria, from the words of one before it; rounds that are planned may take it. */
export const drawUpCriteriaSet = defineAction({
  permission: "rounds.manage",
  name: "rounds.drawUpCriteria",
  input: criteriaForm,
  subject: (tx, { base }) =>
    tx.criteriaSet.findUnique({ where: { version: base }, include: { criteria: true } }),
  run: async ({ tx, input: { code: version, note, criteria }, subject, language }) => {
    const kept = await drawUpCriteria(tx, { version, note, criteria, base: subject.criteria });
    if (!kept.ok) return kept;
    return done({
      object: `criteriaSet:${version}`,
      facts: { base: subject.version, criteria: Object.keys(criteria).length },
      redirectTo: `/${language}/quality/criteria/${version}?notice=drawnUp`,
    });
  },
});

/** Names and dates may be changed as long as the round is not published. */
export const changeRound = defineAction({
  permission: "rounds.manage",
  name: "rounds.change",
  input: settingsForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: async ({ tx, input, subject, language }) => {
    if (!datesAreOpen(subject.phase)) return refused("roundPublished");
    const { nameAr, nameEn, objectionDays, version } = input;
    const data = { nameAr, nameEn, objectionDays, ...momentsOf(input) };
    if (!(await takeRoundVersion(tx, subject.id, version, data))) return refused("changedMeanwhile");
    return done({
      object: `round:${subject.slug}`,
      redirectTo: `/${language}/quality/rounds/${subject.slug}?notice=changed`,
    });
  },
});

/** The criteria set, the numbers and the groups of evaluators, until evaluation starts. */
export const changeMethod = defineAction({
  permission: "rounds.manage",
  name: "rounds.changeMethod",
  input: methodForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: async ({ tx, input, subject, language }) => {
    if (!methodIsOpen(subject.phase)) return refused("methodFrozen");
    const method = { ...methodOf(input), seed: input.seed };
    const { groups, ...numbers } = method;
    if (!(await takeRoundVersion(tx, subject.id, input.version, method))) return refused("changedMeanwhile");
    const replaced = await replaceCriteria(tx, subject, input.criteriaSet);
    if (!replaced.ok) return replaced;
    return done({
      object: `round:${subject.slug}`,
      facts: { ...numbers, groups: groups.join(" "), criteriaSet: input.criteriaSet },
      redirectTo: `/${language}/quality/rounds/${subject.slug}?notice=changed`,
    });
  },
});

/** The weights of the criteria, typed directly and kept with the record of the meeting. */
export const weighCriteria = defineAction({
  permission: "rounds.manage",
  name: "rounds.weigh",
  input: weightsForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: ({ input, ...context }) =>
    weighed(context, input, (tx, weighing) => weighDirectly(tx, weighing, input.weights)),
});

/** The weights by a deck of cards in each dimension. */
export const weighByCards = defineAction({
  permission: "rounds.manage",
  name: "rounds.weighByCards",
  input: cardsForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: ({ input, ...context }) =>
    weighed(context, input, (tx, weighing) => weighByDecks(tx, weighing, input)),
});

/** The weights by judgments of every pair of criteria; those that contradict each other need a reason. */
export const weighByPairs = defineAction({
  permission: "rounds.manage",
  name: "rounds.weighByPairs",
  input: pairsForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: ({ input, ...context }) =>
    weighed(context, input, (tx, weighing) => weighByJudgments(tx, weighing, input)),
});

/** A round moves on to its next phase; what is unmet asks for a written reason, and the method is frozen on the way. */
export const advanceRound = defineAction({
  permission: "rounds.advance",
  input: advanceForm,
  subject: (tx, { round }) => roundSubject(tx, round),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const to = phaseMovedTo(subject.phase);
    if (!to) return refused("phaseCannotFollow");
    const unmet = unmetConditions(to, await readRoundFacts(tx, subject, now));
    if (!mayMoveOn(unmet, input.reason)) return refused("conditionsUnmet", { reason: "conditionsUnmet" });
    const frozen = to === "evaluating" ? { frozenAt: now } : {};
    if (!(await takeRoundVersion(tx, subject.id, input.version, { phase: to, ...frozen })))
      return refused("changedMeanwhile");
    await tx.phaseChange.create({
      data: { roundId: subject.id, from: subject.phase, to, byId: viewer.personId, reason: input.reason },
    });
    return done({
      object: `round:${subject.slug}`,
      facts: { from: subject.phase, to, unmet: unmet.length },
      redirectTo: `/${language}/quality/rounds/${subject.slug}?notice=advanced`,
    });
  },
});

interface Deciding {
  tx: Transaction;
  subject: NonNullable<Awaited<ReturnType<typeof roundSubject>>>;
  viewer: Viewer;
  language: string;
}

/** Weighs the criteria of a round whose method is open, in one of the three ways. */
async function weighed(
  { tx, subject, viewer, language }: Deciding,
  { version, record }: { version: number; record: string | null },
  weigh: (tx: Transaction, weighing: Weighing) => Promise<Outcome<null>>,
): Promise<Outcome<Done>> {
  if (!methodIsOpen(subject.phase)) return refused("methodFrozen");
  if (!(await takeRoundVersion(tx, subject.id, version, {}))) return refused("changedMeanwhile");
  const kept = await weigh(tx, { round: subject, record, decidedById: viewer.personId });
  if (!kept.ok) return kept;
  return done({
    object: `round:${subject.slug}`,
    redirectTo: `/${language}/quality/rounds/${subject.slug}?notice=weighed`,
  });
}

function methodOf({ alpha, threshold, minimumEvaluations, agreementGate, groups, draws, topK }: Method) {
  return { alpha, threshold, minimumEvaluations, agreementGate, groups, draws, topK };
}

function momentsOf(days: { nominatingFrom: string; nominatingUntil: string; evaluatingUntil: string }) {
  return {
    nominatingFrom: startOfDay(days.nominatingFrom),
    nominatingUntil: endOfDay(days.nominatingUntil),
    evaluatingUntil: endOfDay(days.evaluatingUntil),
  };
}
