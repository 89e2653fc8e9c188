import { beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { roles, type Role } from "#lib/domain/access/permissions.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { evaluationStates, stateCanFollow, type EvaluationState } from "#lib/domain/evaluations/states.ts";
import { phaseCanFollow, phases, type Phase } from "#lib/domain/rounds/phases.ts";
import * as evaluating from "#lib/evaluations/actions.ts";
import * as ranking from "#lib/rankings/actions.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { advanceRound } from "#lib/rounds/actions.ts";
import { actAs } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { judgementFields } from "#tests/support/factories/judgements.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound, moveRound } from "#tests/support/factories/rounds.ts";

// No act of anyone takes a round or an evaluation along a way that its graph does not have.

const reason = "سبب مفصّل يكفي لمن يقرؤه بعد حين.";
let people: Record<Role, { id: string }>;

beforeAll(async () => {
  const made = await Promise.all(
    roles.map(async (role): Promise<[Role, { id: string }]> => [role, await makePerson(role, "labour")]),
  );
  people = Object.fromEntries(made) as typeof people;
});

describe("a round", () => {
  const acts: Record<string, Action> = { advanceRound, ...ranking };
  const movers: readonly Role[] = ["qualityLead", "administrator"];

  /** A round that could be published, in its phase, with its edition from publication on. */
  async function roundIn(phase: Phase) {
    if (phases.indexOf(phase) < phases.indexOf("deliberating")) return makeRound({ phase });
    const round = await makeDeliberatedRound();
    await moveRound(round.id, phase);
    if (phase === "publicationProposed") {
      const { id: proposedById } = await makePerson("qualityLead", "telecom");
      await database().publication.create({ data: { roundId: round.id, proposedById } });
      await computedCertainty(round);
    }
    if (phases.indexOf(phase) >= phases.indexOf("published")) {
      await inScope(portalScope, (tx) =>
        publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() }),
      );
    }
    return round;
  }

  test.each(phases)("that is %s goes no way but its own, whoever acts", async (from) => {
    let round = await roundIn(from);
    const ways = new Set<string>();
    for (const [name, action] of Object.entries(acts)) {
      for (const role of roles) {
        await actAs(people[role].id, action, { ...(await roundFields(round)), reason });
        const { phase: to } = await database().round.findUniqueOrThrow({ where: { id: round.id } });
        if (to === from) continue;
        expect([name, role, phaseCanFollow(from, to), movers.includes(role)]).toEqual([
          name,
          role,
          true,
          true,
        ]);
        ways.add(to);
        round = await roundIn(from);
      }
    }
    expect([...ways].toSorted()).toEqual(phases.filter((to) => phaseCanFollow(from, to)).toSorted());
  });
});

describe("an evaluation", () => {
  async function evaluationIn(state: EvaluationState, evaluatorId: string) {
    const round = await makeRound({ phase: "evaluating" });
    const proposal = await makeAcceptedProposal({ roundId: round.id, organisation: "interior" });
    const finalLevel = state === "final" ? 3 : undefined;
    const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId, finalLevel });
    const recused = { recusedAt: new Date(), recusalReason: reason };
    if (state === "inProgress" || state === "recused") {
      const data = { state, ...(state === "recused" ? recused : {}) };
      await inScope(portalScope, (tx) => tx.evaluation.update({ where: { id }, data }));
    }
    return { id, round };
  }

  const stored = (id: string) =>
    inScope(portalScope, (tx) =>
      tx.evaluation.findUnique({ where: { id }, select: { state: true, version: true } }),
    );

  test.each(evaluationStates)("that is %s goes no way but its own, whoever acts", async (from) => {
    const intents = ["keep", "save", "final"].map(
      (intent) => [evaluating.saveEvaluation, { intent }] as const,
    );
    const acts = [
      ...intents,
      [evaluating.recuseEvaluation, {}] as const,
      [evaluating.reopenEvaluation, {}] as const,
      [evaluating.withdrawAssignment, {}] as const,
    ];
    const levels = await judgementFields("3");
    for (const phase of ["evaluating", "deliberating", "published"] as const) {
      for (const [action, fields] of acts) {
        for (const role of roles) {
          const { id, round } = await evaluationIn(from, people.evaluator.id);
          await moveRound(round.id, phase);
          const { version } = (await stored(id)) ?? { version: 1 };
          const form = { evaluation: id, version: `${version}`, reason, ...levels, ...fields };
          await actAs(people[role].id, action, form);
          const to = (await stored(id))?.state;
          // An assignment that nobody has begun may be withdrawn: then it is not there.
          const fine =
            to === from ||
            (to === undefined ? from === "assigned" && role === "qualityLead" : stateCanFollow(from, to));
          expect([phase, role, to, fine]).toEqual([phase, role, to, true]);
        }
      }
    }
  });
});
