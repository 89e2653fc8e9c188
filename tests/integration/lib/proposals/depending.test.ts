import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/proposals/actions.ts";
import { dependenciesOf } from "#lib/proposals/queries/dependencies.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { fillIn, nominate, storedProposal, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

let owner: pg.Client;
let transport: string;
let interior: string;
let round: string;
/** A submitted proposal of transport, by id and reference. */
let road: { id: string; reference: string };
let draft: string;

beforeAll(async () => {
  owner = await ownerConnection();
  await owner.query("set app.oversight = 'on'");
  transport = await personWith("officer.transport@portal.example");
  interior = await personWith("officer.interior@portal.example");
  round = await makeOpenRound();
  const id = await submitted(transport, round, "MOT-001");
  road = { id, reference: (await storedProposal(id)).reference ?? "" };
  draft = await nominate(interior, round, "MOI-001");
});
afterAll(() => owner.end());

async function save(officer: string, proposal: string, needs: Record<string, string>) {
  const version = String(await versionOf(proposal));
  const said = { "requirements[0].kind": "law", "requirements[0].description": "قرار وزاري" };
  return actAs(officer, actions.saveRequirements, { proposal, version, ...said, ...needs });
}

const seen = (proposal: string, scope = portalScope) => inScope(scope, (tx) => dependenciesOf(tx, proposal));

test("a proposal depends on another organisation's, of which its reference and name alone are shown, and on a service", async () => {
  const typed = road.reference.toLowerCase().replace("1", "١");
  const { wentTo } = await save(interior, draft, { "needs[0].code": typed, "needs[1].code": "MOT-002" });
  expect(wentTo).not.toBeNull();
  const file = await ownProposal(await viewerAs(interior), draft, new Date());
  expect(file?.dependencies).toEqual([
    { kind: "proposal", ...road, name: expect.objectContaining({ ar: expect.any(String) }), stands: true },
    { kind: "service", code: "MOT-002", name: expect.objectContaining({ ar: expect.any(String) }) },
  ]);
  expect(await ownProposal(await viewerAs(interior), road.id, new Date())).toBeNull();
});

test("its organisation's own are chosen before they are sent", async () => {
  const other = await nominate(interior, round, "MOI-002");
  await save(interior, draft, { ownProposals: other });
  expect(await seen(draft)).toMatchObject([{ kind: "proposal", id: other, reference: null }]);
});

test("what no one knows is refused at its field, a draft of others as well", async () => {
  const { state } = await save(interior, draft, {
    "needs[0].code": road.reference,
    "needs[1].code": "MOT-999",
  });
  expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["needs[1].code"]);
  const hidden = await nominate(transport, round, "MOT-003");
  await save(interior, draft, { ownProposals: hidden });
  expect(await seen(draft)).toEqual([]);
  await inScope(portalScope, (tx) =>
    tx.dependency.create({ data: { proposalId: draft, position: 1, onProposalId: hidden } }),
  );
  expect(await seen(draft)).toMatchObject([{ id: hidden }]);
  expect(await seen(draft, rowScope(await viewerAs(interior)))).toEqual([]);
});

test("a circle through other organisations is named, and PostgreSQL refuses it too", async () => {
  const first = await nominate(interior, round, "MOI-003");
  await fillIn(interior, first);
  await save(interior, first, { "needs[0].code": road.reference });
  await actAs(interior, actions.submitProposal, { proposal: first, version: String(await versionOf(first)) });
  const { reference } = await storedProposal(first);
  await inScope(portalScope, (tx) =>
    tx.proposal.update({ where: { id: road.id }, data: { status: "returned" } }),
  );
  const { state } = await save(transport, road.id, { "needs[0].code": reference ?? "" });
  expect(state?.refusal?.reason).toBe("dependencyCycle");
  const named = state?.refusal?.sentence.replace(/[\u2066-\u2069]/g, "");
  expect(named).toContain(`${road.reference} → ${reference} → ${road.reference}`);
  const insert = `insert into "Dependency" ("id", "proposalId", "position", "onProposalId")
                  values (gen_random_uuid(), $1, 1, $2)`;
  await expect(owner.query(insert, [road.id, first])).rejects.toMatchObject({
    message: "proposals do not depend on each other in a circle",
  });
  await expect(owner.query(insert, [road.id, road.id])).rejects.toMatchObject({
    constraint: "dependency_is_on_another",
  });
});

test("PostgreSQL refuses a dependency on nothing, on two, on another round, or of what was submitted", async () => {
  const elsewhere = await nominate(interior, await makeOpenRound(), "MOI-004");
  const service = (await storedProposal(draft)).serviceId;
  const insert = (on: string, place = 9, of = draft) =>
    owner.query(`insert into "Dependency" ("id", "proposalId", "position", "onProposalId", "onServiceId")
                 values (gen_random_uuid(), '${of}', ${place}, ${on})`);
  await expect(insert("null, null")).rejects.toMatchObject({ constraint: "dependency_is_on_one" });
  await expect(insert(`'${road.id}', '${service}'`)).rejects.toMatchObject({
    constraint: "dependency_is_on_one",
  });
  await expect(insert(`null, '${service}'`, 0)).rejects.toMatchObject({ constraint: "dependency_position" });
  await expect(insert(`'${elsewhere}', null`)).rejects.toMatchObject({
    message: "a proposal depends on proposals of its round",
  });
  const sent = await submitted(interior, round, "MOI-005");
  await expect(insert(`null, '${service}'`, 1, sent)).rejects.toMatchObject({
    message: "a submitted proposal is not edited",
  });
});

test("another organisation neither reads nor writes what a proposal depends on", async () => {
  await save(interior, draft, { "needs[0].code": "MOT-002" });
  const viewer = await viewerAs(transport);
  const scope = {
    personId: viewer.personId,
    organisations: [(await storedProposal(road.id)).organisationId],
    oversight: false,
  };
  expect(await inScope(scope, (tx) => tx.dependency.count({ where: { proposalId: draft } }))).toBe(0);
  const write = inScope(scope, (tx) =>
    tx.dependency.create({ data: { proposalId: draft, position: 5, onProposalId: road.id } }),
  );
  await expect(write).rejects.toThrow();
});
