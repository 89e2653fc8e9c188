import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { linkToUnify, removeLink } from "#lib/unification/actions.ts";
import { unificationOfProposal, unificationOfService } from "#lib/unification/queries/unification.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { nominate, storedProposal, submitted } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const reason = "السجل نفسه، والناس أنفسهم.";
let owner: pg.Client;
let transport: string;
let interior: string;
let lead: string;
let road: string;
let card: string;

beforeAll(async () => {
  owner = await ownerConnection();
  await owner.query("set app.oversight = 'on'");
  transport = await personWith("officer.transport@portal.example");
  interior = await personWith("officer.interior@portal.example");
  lead = await personWith("lead@portal.example");
});
afterAll(() => owner.end());
beforeEach(async () => {
  const round = await makeOpenRound();
  road = await submitted(transport, round, "MOT-001");
  card = await submitted(interior, round, "MOI-001");
});

const referenceOf = async (proposal: string) => (await storedProposal(proposal)).reference ?? "";
const link = (proposal: string, code: string) => actAs(lead, linkToUnify, { proposal, with: code, reason });
const seenBy = async (person: string, proposal: string) =>
  unificationOfProposal(await viewerAs(person), proposal);
const letters = (recipient: string, about: string) =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({ where: { recipient, text: { contains: about } }, orderBy: { createdAt: "asc" } }),
  );

test("two proposals are linked: both organisations see it by reference and name, and are told", async () => {
  const typed = (await referenceOf(card)).toLowerCase();
  const { wentTo } = await link(road, typed);
  expect(wentTo).toBe(`/ar/quality/proposals/${road}/unification?done=linked`);
  const [seen, ...more] = (await seenBy(transport, road)).links;
  expect(more).toEqual([]);
  expect(seen).toMatchObject({ reason, with: { kind: "proposal", id: card, code: await referenceOf(card) } });
  expect((await seenBy(interior, card)).links[0]?.with).toMatchObject({ code: await referenceOf(road) });
  expect((await seenBy(interior, road)).links).toEqual([]);
  const [told] = (await letters("officer.transport@portal.example", road)).slice(-1);
  expect(told?.subject).toMatch(/تُوحَّد مع خدمة أخرى$/);
  expect(told?.text).toContain(reason);
  expect((await letters("officer.interior@portal.example", card)).at(-1)?.text).toContain(reason);
});

test("two are linked once, whichever is named first; and none with itself or with what nobody knows", async () => {
  await link(road, await referenceOf(card));
  const again = await link(card, await referenceOf(road));
  expect(again.state?.refusal?.reason).toBe("alreadyLinked");
  const cases = [await referenceOf(road), "MOT-001", "MOT-999"];
  const sentences = await Promise.all(
    cases.map(async (code) => (await link(road, code)).state?.refusal?.fields.with),
  );
  expect(sentences.every(Boolean)).toBe(true);
  const draft = await nominate(transport, (await roundOf(road)).slug, "MOT-003");
  expect((await link(draft, "MOI-002")).state?.refusal?.reason).toBe("notFound");
});

const roundOf = (proposal: string) =>
  inScope(portalScope, async (tx) => {
    const { round } = await tx.proposal.findUniqueOrThrow({
      where: { id: proposal },
      include: { round: true },
    });
    return round;
  });

test("with a service, whose keepers see it and are told; a link removed with a reason is seen no more", async () => {
  await link(road, "MOI-014");
  expect((await seenBy(transport, road)).links[0]?.with).toMatchObject({ kind: "service", code: "MOI-014" });
  const kept = await unificationOfService(await viewerAs(interior), "MOI-014");
  const [shown] = kept.links.filter(({ with: other }) => other.id === road);
  expect(shown).toMatchObject({ reason, with: { kind: "proposal", code: await referenceOf(road) } });
  expect(
    (await letters("officer.interior@portal.example", "/ministry/services/MOI-014")).length,
  ).toBeGreaterThan(0);
  const [made] = (await seenBy(lead, road)).links;
  const removalReason = "ستُلغى الخدمة";
  const removal = { link: made?.id ?? "", removalReason };
  expect((await actAs(lead, removeLink, removal)).wentTo).toMatch(/done=unlinked$/);
  expect((await seenBy(transport, road)).links).toEqual([]);
  expect((await letters("officer.transport@portal.example", road)).at(-1)?.text).toContain(removalReason);
  expect((await actAs(lead, removeLink, removal)).state?.refusal?.reason).toBe("changedMeanwhile");
  expect((await link(road, "MOI-014")).wentTo).not.toBeNull();
});

test("PostgreSQL refuses what must never be", async () => {
  const elsewhere = await submitted(interior, await makeOpenRound(), "MOI-001");
  const service = (await storedProposal(card)).serviceId;
  const own = (await storedProposal(road)).serviceId;
  const insert = (on: string, more = ["reason", "'سبب كاف'"]) =>
    owner.query(`insert into "Unification"
      ("id", "proposalId", "linkedById", "otherProposalId", "serviceId", "${more[0]}")
      values (gen_random_uuid(), '${road}', '${lead}', ${on}, ${more[1]})`);
  await expect(insert("null, null")).rejects.toMatchObject({ constraint: "unification_is_with_one" });
  await expect(insert(`'${card}', '${service}'`)).rejects.toMatchObject({
    constraint: "unification_is_with_one",
  });
  await expect(insert(`'${road}', null`)).rejects.toMatchObject({
    constraint: "unification_is_with_another",
  });
  await expect(insert(`null, '${service}'`, ["reason", "' '"])).rejects.toMatchObject({
    constraint: "unification_says_why",
  });
  await expect(insert(`'${elsewhere}', null`)).rejects.toMatchObject({
    message: "proposals of one round are unified",
  });
  await expect(insert(`null, '${own}'`)).rejects.toMatchObject({
    message: "a proposal is not unified with its own service",
  });
  await insert(`null, '${service}'`);
  await expect(insert(`null, '${service}'`)).rejects.toMatchObject({
    constraint: "unification_with_a_service",
  });
  await insert(`'${card}', null`);
  const reversed =
    owner.query(`insert into "Unification" ("id", "proposalId", "otherProposalId", "linkedById", "reason")
    values (gen_random_uuid(), '${card}', '${road}', '${lead}', 'سبب كاف')`);
  await expect(reversed).rejects.toMatchObject({ constraint: "unification_of_two_proposals" });
  const change = (what: string) =>
    owner.query(
      `update "Unification" set ${what} where "proposalId" = '${road}' and "serviceId" = '${service}'`,
    );
  await expect(change(`"reason" = 'غيره'`)).rejects.toMatchObject({
    message: "a link to unify is removed once and not edited",
  });
  await expect(change(`"removedAt" = now()`)).rejects.toMatchObject({
    constraint: "unification_is_removed_as_a_whole",
  });
  const removal = (why: string) =>
    change(`"removedAt" = now(), "removedById" = '${lead}', "removalReason" = '${why}'`);
  await expect(removal(" ")).rejects.toMatchObject({ constraint: "unification_removal_says_why" });
  await removal("سبب كاف");
  await expect(removal("سبب آخر")).rejects.toMatchObject({
    message: "a link to unify is removed once and not edited",
  });
});

test("an organisation links and removes nothing by itself", async () => {
  await link(road, await referenceOf(card));
  const scope = rowScope(await viewerAs(transport));
  const data = { proposalId: road, reason, linkedById: transport };
  const service = (await storedProposal(card)).serviceId;
  await expect(
    inScope(scope, (tx) => tx.unification.create({ data: { ...data, serviceId: service } })),
  ).rejects.toThrow();
  const removal = { removedAt: new Date(), removedById: transport, removalReason: reason };
  const removed = await inScope(scope, (tx) =>
    tx.unification.updateMany({ where: { proposalId: road }, data: removal }),
  );
  expect(removed.count).toBe(0);
});
