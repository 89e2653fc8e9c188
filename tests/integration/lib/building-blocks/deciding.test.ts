import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { acceptBlock, pointBlock } from "#lib/building-blocks/actions.ts";
import { buildingBlocks } from "#lib/building-blocks/queries/building-blocks.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { readDossier } from "#lib/evaluations/queries/dossier.ts";
import * as actions from "#lib/proposals/actions.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { fillIn, nominate, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const name = "سجل عناوين السكن";
const words = {
  nameAr: "السجل الموحد للعناوين",
  descriptionAr: "سجل واحد تُستعلم منه العناوين.",
  descriptionEn: "One register of which every address is asked.",
};
let owner: pg.Client;
let officer: string;
let lead: string;
let round: string;

beforeAll(async () => {
  owner = await ownerConnection();
  await owner.query("set app.oversight = 'on'");
  officer = await personWith("officer.transport@portal.example");
  lead = await personWith("lead@portal.example");
});
afterAll(() => owner.end());
beforeEach(async () => {
  round = await makeOpenRound();
});

const page = async (proposal: string) => ({ proposal, version: String(await versionOf(proposal)) });
const save = async (proposal: string, fields: Record<string, string>) =>
  actAs(officer, actions.saveRequirements, { ...(await page(proposal)), ...fields });
const required = { "requirements[0].description": "بحث واحد", "requirements[0].newBlock": name };
const proposedBy = (proposal: string) =>
  inScope(portalScope, (tx) => tx.proposedBlock.findMany({ where: { proposalId: proposal } }));
const papersOf = async (proposal: string) =>
  (await ownProposal(await viewerAs(officer), proposal, new Date()))?.papers.requirements;

/** A submitted nomination that names a building block; both ids. */
async function naming(): Promise<{ proposal: string; block: string }> {
  const proposal = await nominate(officer, round, "MOT-001");
  await fillIn(officer, proposal);
  await save(proposal, required);
  const { state } = await actAs(officer, actions.submitProposal, await page(proposal));
  if (state) throw new Error(JSON.stringify(state.refusal));
  const [block] = await proposedBy(proposal);
  return { proposal, block: block?.id ?? "" };
}

test("a draft names a building block of its own, or takes one of the list that has the name", async () => {
  const proposal = await nominate(officer, round, "MOT-001");
  await save(proposal, { ...required, "requirements[1].newBlock": "الدَفع الالكتروني" });
  expect(await papersOf(proposal)).toMatchObject([
    { newBlock: name, buildingBlock: null },
    { newBlock: null, buildingBlock: "payment" },
  ]);
  await save(proposal, { "requirements[0].newBlock": "سجل آخر" });
  expect((await proposedBy(proposal)).map((block) => block.name)).toEqual(["سجل آخر"]);
  const both = { ...required, "requirements[0].buildingBlock": "payment" };
  const { state } = await save(proposal, both);
  expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["requirements[0].newBlock"]);
  const seen = await buildingBlocks(await viewerAs(lead));
  expect(seen?.waiting.some((block) => block.proposal.id === proposal)).toBe(false);
  expect(await buildingBlocks(await viewerAs(officer))).toBeNull();
});

test("the lead takes it into the shared list, once, and the nomination needs it from there", async () => {
  const { proposal, block } = await naming();
  const waiting = (await buildingBlocks(await viewerAs(lead)))?.waiting.find(({ id }) => id === block);
  expect(waiting).toMatchObject({ name, needs: ["بحث واحد"], proposal: { id: proposal } });
  const nameEn = `Register of addresses ${round}`;
  const { wentTo } = await actAs(lead, acceptBlock, { proposed: block, ...words, nameAr: round, nameEn });
  expect(wentTo).toBe("/ar/quality/building-blocks?done=accepted");
  const slug = (await papersOf(proposal))?.[0]?.buildingBlock ?? "";
  expect(slug).toMatch(/^register-of-addresses-/);
  expect((await papersOf(proposal))?.[0]?.newBlock).toBeNull();
  const dossier = await inScope(portalScope, (tx) => readDossier(tx, proposal));
  expect(dossier.requirements[0]).toMatchObject({ buildingBlock: { ar: round, en: nameEn }, newBlock: null });
  const shared = (await buildingBlocks(await viewerAs(lead)))?.shared.find((one) => one.slug === slug);
  expect(shared).toMatchObject({ proposals: 1 });
  const line = await database().auditEntry.findFirst({ where: { object: `buildingBlock:${slug}` } });
  expect(line).toMatchObject({ actor: lead, action: "buildingBlocks.accept", outcome: "done" });
  const again = await actAs(lead, pointBlock, { proposed: block, block: "payment" });
  expect(again.state?.refusal?.reason).toBe("changedMeanwhile");
});

test("the lead points it to one of the list; a name that the list has is not added to it", async () => {
  const { proposal, block } = await naming();
  const taken = await actAs(lead, acceptBlock, { proposed: block, ...words, nameEn: "Payment" });
  expect(taken.state?.refusal?.reason).toBe("blockListed");
  const unwritable = await actAs(lead, acceptBlock, { proposed: block, ...words, nameEn: "سجل" });
  expect(Object.keys(unwritable.state?.refusal?.fields ?? {})).toEqual(["nameEn"]);
  const unknown = await actAs(lead, pointBlock, { proposed: block, block: "no-such" });
  expect(Object.keys(unknown.state?.refusal?.fields ?? {})).toEqual(["block"]);
  const { wentTo } = await actAs(lead, pointBlock, { proposed: block, block: "payment" });
  expect(wentTo).toBe("/ar/quality/building-blocks?done=pointed");
  expect(await papersOf(proposal)).toMatchObject([{ buildingBlock: "payment", newBlock: null }]);
});

test("of a draft nothing is decided", async () => {
  const proposal = await nominate(officer, round, "MOT-001");
  await save(proposal, required);
  const [block] = await proposedBy(proposal);
  const { state } = await actAs(lead, pointBlock, { proposed: block?.id ?? "", block: "payment" });
  expect(state?.refusal?.reason).toBe("notFound");
});

test("PostgreSQL refuses what must never be", async () => {
  const { proposal, block } = await naming();
  const draft = await nominate(officer, round, "MOT-002");
  const requirement = (columns: string, values: string) =>
    owner.query(`insert into "Requirement" ("id", "proposalId", "position", "kind", "description", ${columns})
                 values (gen_random_uuid(), '${draft}', 9, 'law', '', ${values})`);
  await expect(requirement(`"proposedBlockId"`, `'${block}'`)).rejects.toMatchObject({
    message: "a requirement names a building block of its proposal",
  });
  const named = (of: string, called: string) =>
    owner.query(`insert into "ProposedBlock" ("id", "proposalId", "name")
                 values (gen_random_uuid(), '${of}', '${called}')`);
  await expect(named(draft, "  x ")).rejects.toMatchObject({ constraint: "proposed_block_name" });
  await expect(named(proposal, name)).rejects.toMatchObject({
    message: "a submitted proposal is not edited",
  });
  await named(draft, name);
  const own = `(select "id" from "ProposedBlock" where "proposalId" = '${draft}')`;
  await expect(
    requirement(`"buildingBlockSlug", "proposedBlockId"`, `'payment', ${own}`),
  ).rejects.toMatchObject({ constraint: "requirement_is_one_block" });
  const change = (what: string, id = `'${block}'`) =>
    owner.query(`update "ProposedBlock" set ${what} where "id" = ${id}`);
  const decision = `"blockSlug" = 'payment', "decidedAt" = now(), "decidedById" = '${lead}'`;
  await expect(change(`"blockSlug" = 'payment'`)).rejects.toMatchObject({
    constraint: "proposed_block_is_decided_as_a_whole",
  });
  await expect(change(`"name" = 'غيره'`)).rejects.toMatchObject({
    message: "a building block is decided about once, by the quality team",
  });
  await expect(change(decision, own)).rejects.toMatchObject({
    message: "of a draft no building block is decided",
  });
  await change(decision);
  await expect(change(decision)).rejects.toMatchObject({
    message: "a building block is decided about once, by the quality team",
  });
});

test("its own organisation does not decide, and another sees nothing of it", async () => {
  const { block } = await naming();
  const decide = async (scope: ReturnType<typeof rowScope>) =>
    inScope(scope, (tx) =>
      tx.proposedBlock.updateMany({
        where: { id: block },
        data: { blockSlug: "payment", decidedAt: new Date(), decidedById: officer },
      }),
    );
  await expect(decide(rowScope(await viewerAs(officer)))).rejects.toThrow();
  const elsewhere = rowScope(await viewerAs(await personWith("officer.interior@portal.example")));
  expect(await decide(elsewhere)).toEqual({ count: 0 });
  expect(await inScope(elsewhere, (tx) => tx.proposedBlock.count())).toBe(0);
});
