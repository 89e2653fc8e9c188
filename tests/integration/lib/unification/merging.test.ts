import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as proposals from "#lib/proposals/actions.ts";
import { dependenciesOf } from "#lib/proposals/queries/dependencies.ts";
import { mergeProposal, undoMerge } from "#lib/unification/actions.ts";
import { unificationOfProposal } from "#lib/unification/queries/unification.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { fillIn, nominate, storedProposal, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const mergeReason = "الخدمة نفسها، رُشّحت مرتين.";
const undoReason = "تبيّن أن المستفيدين غيرهم.";
let owner: pg.Client;
let transport: string;
let interior: string;
let lead: string;
let evaluator: string;
let round: string;
let road: string;
let card: string;

beforeAll(async () => {
  owner = await ownerConnection();
  await owner.query("set app.oversight = 'on'");
  transport = await personWith("officer.transport@portal.example");
  interior = await personWith("officer.interior@portal.example");
  lead = await personWith("lead@portal.example");
  evaluator = await personWith("quality1@portal.example");
});
afterAll(() => owner.end());
beforeEach(async () => {
  round = await makeOpenRound();
  road = await submitted(transport, round, "MOT-001");
  card = await submitted(interior, round, "MOI-001");
});

const referenceOf = async (proposal: string) => (await storedProposal(proposal)).reference ?? "";
const page = async (proposal: string) => ({ proposal, version: String(await versionOf(proposal)) });
const merge = async (merged: string, into: string) =>
  actAs(lead, mergeProposal, { ...(await page(merged)), into: await referenceOf(into), mergeReason });
const undo = async (merged: string) => actAs(lead, undoMerge, { ...(await page(merged)), undoReason });
const lastLetter = async (recipient: string, about: string) =>
  inScope(portalScope, (tx) =>
    tx.letter.findFirst({
      where: { recipient, text: { contains: about } },
      orderBy: { createdAt: "desc" },
    }),
  );

/** A submitted nomination of the Interior that waits for others, by their references. */
async function waiting(service: string, ...needs: string[]): Promise<string> {
  const id = await nominate(interior, round, service);
  await fillIn(interior, id);
  const named = Object.fromEntries(needs.map((code, index) => [`needs[${index}].code`, code]));
  const said = { "requirements[0].kind": "law", "requirements[0].description": "قرار وزاري", ...named };
  await actAs(interior, proposals.saveRequirements, { ...(await page(id)), ...said });
  await actAs(interior, proposals.submitProposal, await page(id));
  return id;
}

test("what depended on the merged one depends on the other, and again on it once that is undone", async () => {
  const dependent = await waiting("MOI-002", await referenceOf(road));
  const needs = () => inScope(portalScope, (tx) => dependenciesOf(tx, dependent));
  expect((await merge(road, card)).wentTo).toBe(`/ar/quality/proposals/${road}/unification?done=merged`);
  expect(await needs()).toMatchObject([{ id: card }]);
  const merged = await storedProposal(road);
  expect(merged).toMatchObject({ status: "merged", mergedIntoId: card });
  expect(merged.events.at(-1)).toMatchObject({ from: "submitted", reason: mergeReason, byId: lead });
  expect((await undo(road)).wentTo).toMatch(/done=unmerged$/);
  expect(await needs()).toMatchObject([{ id: road }]);
  const back = await storedProposal(road);
  expect(back).toMatchObject({ status: "submitted", mergedIntoId: null });
  expect(back.events.at(-1)).toMatchObject({ from: "merged", to: "submitted", reason: undoReason });
  const lines = await database().auditEntry.findMany({
    where: { object: `proposal:${road}`, actor: lead },
    orderBy: { sequence: "asc" },
  });
  expect(lines.map(({ action }) => action)).toEqual(["proposals.merge", "proposals.unmerge"]);
});

test("an accepted one comes back accepted", async () => {
  await actAs(lead, proposals.acceptProposal, await page(road));
  await merge(road, card);
  await undo(road);
  expect((await storedProposal(road)).status).toBe("accepted");
});

test("officers of both are told and see it, by reference and name alone", async () => {
  await merge(road, card);
  const ofRoad = await unificationOfProposal(await viewerAs(transport), road);
  expect(ofRoad.mergedInto).toMatchObject({ code: await referenceOf(card) });
  const ofCard = await unificationOfProposal(await viewerAs(interior), card);
  expect(ofCard.mergedFrom).toMatchObject([{ code: await referenceOf(road) }]);
  const hidden = await unificationOfProposal(await viewerAs(transport), card);
  expect(hidden.mergedFrom).toEqual([]);
  expect((await lastLetter("officer.transport@portal.example", road))?.subject).toMatch(/^دُمج ترشيح/);
  expect((await lastLetter("officer.interior@portal.example", card))?.subject).toMatch(/^دُمج ترشيح آخر/);
  await undo(road);
  expect((await lastLetter("officer.transport@portal.example", road))?.text).toContain(undoReason);
  expect((await lastLetter("officer.interior@portal.example", card))?.subject).toMatch(/^تُراجِع/);
});

test("one that somebody is to evaluate is not merged; and no merge into such a one is undone", async () => {
  await actAs(lead, proposals.acceptProposal, await page(road));
  const { id } = await makeEvaluation({ proposalId: road, evaluatorId: evaluator });
  expect((await merge(road, card)).state?.refusal?.reason).toBe("evaluationAssigned");
  expect((await merge(card, road)).wentTo).not.toBeNull();
  expect((await undo(card)).state?.refusal?.reason).toBe("evaluationAssigned");
  const change = (what: string, proposal: string) =>
    owner.query(`update "Proposal" set ${what} where "id" = '${proposal}'`);
  const message = "proposals are merged before they are evaluated";
  await expect(change(`"status" = 'submitted', "mergedIntoId" = null`, card)).rejects.toMatchObject({
    message,
  });
  const other = await submitted(interior, round, "MOI-003");
  const into = `"status" = 'merged', "mergedIntoId" = '${other}'`;
  await expect(change(into, road)).rejects.toMatchObject({ message });
  await inScope(portalScope, (tx) => tx.evaluation.delete({ where: { id } }));
  expect((await undo(card)).wentTo).not.toBeNull();
  const elsewhere = await submitted(interior, await makeOpenRound(), "MOI-003");
  const away = `"status" = 'merged', "mergedIntoId" = '${elsewhere}'`;
  await expect(change(away, road)).rejects.toMatchObject({ message: "proposals of one round are merged" });
});

test("a merge that would make the other wait for itself is refused, and the way round named", async () => {
  const first = await waiting("MOI-002", await referenceOf(road));
  const last = await waiting("MOI-003", await referenceOf(first));
  const { state } = await merge(road, last);
  expect(state?.refusal?.reason).toBe("dependencyCycle");
  const named = state?.refusal?.sentence.replace(/[\u2066-\u2069]/g, "");
  const way = [await referenceOf(last), await referenceOf(first), await referenceOf(last)];
  expect(named).toContain(way.join(" → "));
});

test("nothing is merged into itself, into what is not there, or twice; nor undone over a new nomination", async () => {
  const itself = await merge(road, road);
  expect(Object.keys(itself.state?.refusal?.fields ?? {})).toEqual(["into"]);
  const nowhere = await actAs(lead, mergeProposal, { ...(await page(road)), into: "MOT-001", mergeReason });
  expect(Object.keys(nowhere.state?.refusal?.fields ?? {})).toEqual(["into"]);
  const stale = { proposal: road, version: "1", into: await referenceOf(card), mergeReason };
  expect((await actAs(lead, mergeProposal, stale)).state?.refusal?.reason).toBe("changedMeanwhile");
  await merge(road, card);
  expect((await merge(road, card)).state?.refusal?.reason).toBe("proposalNotSubmitted");
  expect((await undo(card)).state?.refusal?.reason).toBe("changedMeanwhile");
  await nominate(transport, round, "MOT-001");
  expect((await undo(road)).state?.refusal?.reason).toBe("alreadyNominated");
  expect((await storedProposal(road)).status).toBe("merged");
});
