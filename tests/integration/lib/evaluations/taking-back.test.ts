import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { reopenEvaluation, saveEvaluation, takeReopeningBack } from "#lib/evaluations/actions.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { openCorrection, proposeCorrection } from "#lib/rankings/actions.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { judgementFields } from "#tests/support/factories/judgements.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";

const reason = "نُقل مستوى معيار الطلب من ترشيح آخر خطأً، كما تبيّن من محضر المداولة.";
let lead: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});

const stored = (id: string) =>
  inScope(portalScope, (tx) =>
    tx.evaluation.findUniqueOrThrow({
      where: { id },
      include: { scores: { orderBy: { criterionId: "asc" } }, versions: true },
    }),
  );

async function evaluationOf(round: Awaited<ReturnType<typeof makeDeliberatedRound>>): Promise<string> {
  const { id } = await inScope(portalScope, (tx) =>
    tx.evaluation.findFirstOrThrow({ where: { proposalId: round.proposals[0]?.id } }),
  );
  return id;
}

async function act(person: { id: string }, action: Parameters<typeof actAs>[1], id: string, more = {}) {
  const { version } = await stored(id);
  const { wentTo, state } = await actAs(person.id, action, {
    evaluation: id,
    version: `${version}`,
    ...more,
  });
  return wentTo ?? state?.refusal?.reason;
}

describe("Taking a reopening back", () => {
  test("lets stand again what was final, with its day, whatever was written since", async () => {
    const id = await evaluationOf(await makeDeliberatedRound());
    const before = await stored(id);
    await act(lead, reopenEvaluation, id, { reason });
    const written = { intent: "save", ...(await judgementFields("2")) };
    await act({ id: before.evaluatorId }, saveEvaluation, id, written);
    expect((await stored(id)).scores.every(({ level }) => level === 2)).toBe(true);
    expect(await readEvaluation(await viewerAs(lead.id), id, new Date())).toMatchObject({ isReopened: true });

    expect(await act(lead, takeReopeningBack, id)).toBe(`/ar/quality/evaluations/${id}?notice=takenBack`);
    const { scores, note, state, finalisedAt, versions } = await stored(id);
    expect({ scores, note, state, finalisedAt }).toEqual({
      ...{ scores: before.scores, note: before.note },
      ...{ state: "final", finalisedAt: before.finalisedAt },
    });
    expect(versions).toHaveLength(1);
    expect(await readEvaluation(await viewerAs(lead.id), id, new Date())).toMatchObject({
      isReopened: false,
    });

    await act(lead, reopenEvaluation, id, { reason });
    expect((await stored(id)).versions).toHaveLength(2);
  });

  test("is refused where nothing was reopened, and to anyone but the lead", async () => {
    const id = await evaluationOf(await makeDeliberatedRound());
    expect(await act(lead, takeReopeningBack, id)).toBe("changedMeanwhile");
    await act(lead, reopenEvaluation, id, { reason });
    const { evaluatorId } = await stored(id);
    expect(await act({ id: evaluatorId }, takeReopeningBack, id)).toBe("notPermitted");
  });

  test("ends the waiting of a correction for someone who cannot finish", async () => {
    const round = await makeDeliberatedRound();
    const id = await evaluationOf(round);
    await moveRound(round.id, "published");
    await inScope(portalScope, (tx) =>
      publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() }),
    );
    await actAs(lead.id, openCorrection, { ...(await roundFields(round)), reason });
    await act(lead, reopenEvaluation, id, { reason });
    const propose = async () => actAs(lead.id, proposeCorrection, await roundFields(round));
    expect((await propose()).state?.refusal?.reason).toBe("correctionUnfinished");
    await act(lead, takeReopeningBack, id);
    expect((await propose()).wentTo).toContain("/publication");
    expect(await act(lead, takeReopeningBack, id)).toBe("roundNotDeliberating");
  });
});
