import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { confirmPublication, proposePublication, withdrawPublication } from "#lib/rankings/actions.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { actAs } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

type Round = Awaited<ReturnType<typeof makeRound>>;

const reason = "ناقش الفريق الخلاف في محضر الجلسة، ولا ينتظر المواطنون دورة أخرى.";
let lead: { id: string };
let secondLead: { id: string };
let administrator: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
  secondLead = await makePerson("qualityLead", "telecom");
  administrator = await makePerson("administrator", "telecom");
});

const propose = async (round: Round, fields: Record<string, string> = {}) =>
  actAs(lead.id, proposePublication, { ...(await roundFields(round)), ...fields });
const confirm = async (who: { id: string }, round: Round, fields: Record<string, string> = {}) => {
  await computedCertainty(round);
  return actAs(who.id, confirmPublication, { ...(await roundFields(round)), ...fields });
};

const phaseOf = async ({ id }: Round) => (await database().round.findUniqueOrThrow({ where: { id } })).phase;
const editionsOf = ({ id }: Round) => database().edition.findMany({ where: { roundId: id } });
const lastAudit = (action: string) =>
  database().auditEntry.findFirst({ where: { action }, orderBy: { sequence: "desc" } });

describe("Publishing a ranking", () => {
  test("takes a lead who proposes and someone else who confirms", async () => {
    const round = await makeDeliberatedRound();
    expect((await propose(round)).wentTo).toBe(`/ar/quality/rounds/${round.slug}/publication`);
    expect(await phaseOf(round)).toBe("publicationProposed");
    expect(await rankingOfEdition(round.slug)).toBeNull();

    expect((await confirm(administrator, round)).wentTo).toBe(`/ar/priorities/${round.slug}`);
    expect(await phaseOf(round)).toBe("published");
    expect(await editionsOf(round)).toMatchObject([
      { slug: round.slug, illustrative: false, replacesId: null },
    ]);
    expect(await database().publication.findMany({ where: { roundId: round.id } })).toMatchObject([
      { proposedById: lead.id, confirmedById: administrator.id, reason: null, withdrawnAt: null },
    ]);
    expect(await lastAudit("publications.confirm")).toMatchObject({
      actor: administrator.id,
      object: `round:${round.slug}`,
      outcome: "done",
      body: { edition: round.slug },
    });
  });

  test("gives the nominations their rank and records the step", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    await confirm(secondLead, round);
    const proposals = await inScope(portalScope, (tx) =>
      tx.proposal.findMany({ where: { roundId: round.id }, include: { events: true } }),
    );
    expect(proposals.map(({ status }) => status)).toEqual(["ranked", "ranked"]);
    expect(proposals.flatMap(({ events }) => events)).toMatchObject([
      { from: "accepted", to: "ranked", byId: secondLead.id },
      { from: "accepted", to: "ranked", byId: secondLead.id },
    ]);
  });

  test("is not confirmed by the one who proposed it", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    const { state } = await confirm(lead, round);
    expect(state?.refusal?.reason).toBe("secondPersonNeeded");
    expect(await phaseOf(round)).toBe("publicationProposed");
    expect(await editionsOf(round)).toEqual([]);
    expect(await lastAudit("publications.confirm")).toMatchObject({
      actor: lead.id,
      outcome: "secondPersonNeeded",
    });
  });

  test.each(["officer", "evaluator", "catalogueEditor", "auditor"] as const satisfies Role[])(
    "is none of the business of the %s",
    async (role) => {
      const person = await makePerson(role, "interior");
      const round = await makeDeliberatedRound();
      const fields = await roundFields(round);
      for (const action of [proposePublication, withdrawPublication, confirmPublication]) {
        expect((await actAs(person.id, action, fields)).state?.refusal?.reason).toBe("notPermitted");
      }
      expect(await phaseOf(round)).toBe("deliberating");
    },
  );

  test("is not proposed by an administrator, nor by a visitor", async () => {
    const fields = await roundFields(await makeDeliberatedRound());
    const byAdministrator = await actAs(administrator.id, proposePublication, fields);
    expect(byAdministrator.state?.refusal?.reason).toBe("notPermitted");
    expect((await actAs(null, proposePublication, fields)).state?.refusal?.reason).toBe("notSignedIn");
  });

  test("that was withdrawn returns to deliberation, and may be proposed again", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    await actAs(secondLead.id, withdrawPublication, await roundFields(round));
    expect(await phaseOf(round)).toBe("deliberating");
    expect((await confirm(administrator, round)).state?.refusal?.reason).toBe("changedMeanwhile");
    await propose(round);
    expect(await phaseOf(round)).toBe("publicationProposed");
    const changes = await database().phaseChange.findMany({ where: { roundId: round.id } });
    expect(changes.map(({ from, to, byId }) => [from, to, byId])).toEqual([
      ["deliberating", "publicationProposed", lead.id],
      ["publicationProposed", "deliberating", secondLead.id],
      ["deliberating", "publicationProposed", lead.id],
    ]);
  });

  test("waits for deliberation, and for something to rank", async () => {
    const evaluating = await makeRound({ phase: "evaluating" });
    expect((await propose(evaluating)).state?.refusal?.reason).toBe("roundNotDeliberating");
    const empty = await makeRound({ phase: "deliberating" });
    expect((await propose(empty, { reason })).state?.refusal?.reason).toBe("nothingToRank");
    const unscored = await makeRound({ phase: "evaluating" });
    await makeAcceptedProposal({ roundId: unscored.id, organisation: "interior" });
    await inScope(portalScope, (tx) =>
      tx.round.update({ where: { id: unscored.id }, data: { phase: "deliberating" } }),
    );
    expect((await propose(unscored, { reason })).state?.refusal?.reason).toBe("nothingToRank");
  });

  test("with a condition unmet asks for a reason, which the edition keeps", async () => {
    const round = await makeDeliberatedRound({
      levels: [
        [1, 3, 5],
        [5, 3, 1],
      ],
    });
    const { state } = await propose(round);
    expect(state?.refusal).toMatchObject({ reason: "conditionsUnmet" });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["reason"]);
    expect(await phaseOf(round)).toBe("deliberating");

    await propose(round, { reason });
    expect(await lastAudit("publications.propose")).toMatchObject({ body: { unmet: "agreementReached" } });
    await confirm(administrator, round);
    expect((await rankingOfEdition(round.slug))?.round.reason).toBe(reason);
  });

  test("from a page that is out of date is refused", async () => {
    const round = await makeDeliberatedRound();
    const fields = await roundFields(round);
    const { version } = fields;
    const { state } = await propose(round, { version: String(Number(version) - 1) });
    expect(state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("confirmed by two people at once makes one edition", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    const answers = await Promise.all([confirm(secondLead, round), confirm(administrator, round)]);
    expect(answers.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
    expect(await editionsOf(round)).toHaveLength(1);
  });

  test("sent twice with one form is carried out once, with the same answer (D1)", async () => {
    const round = await makeDeliberatedRound();
    await propose(round);
    await computedCertainty(round);
    const fields = { ...(await roundFields(round)), formToken: crypto.randomUUID() };
    const first = await actAs(administrator.id, confirmPublication, fields);
    const second = await actAs(administrator.id, confirmPublication, fields);
    expect(second).toEqual(first);
    expect(await editionsOf(round)).toHaveLength(1);
  });
});
