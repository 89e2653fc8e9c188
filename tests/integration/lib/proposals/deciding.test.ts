import { beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/proposals/actions.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { nominate, storedProposal, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

let officer: string;
let lead: string;
let round: string;

beforeAll(async () => {
  officer = await personWith("officer.transport@portal.example");
  lead = await personWith("lead@portal.example");
});

beforeEach(async () => {
  round = await makeOpenRound();
});

const page = async (proposal: string) => ({ proposal, version: String(await versionOf(proposal)) });
const refusalOf = async (acted: ReturnType<typeof actAs>) => (await acted).state?.refusal?.reason;

test("the lead accepts what was submitted, once", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  const seen = await page(proposal);
  const { wentTo } = await actAs(lead, actions.acceptProposal, seen);
  expect(wentTo).toBe(`/ar/quality/proposals/${proposal}`);
  const stored = await storedProposal(proposal);
  expect(stored.status).toBe("accepted");
  expect(stored.events.at(-1)).toMatchObject({ from: "submitted", to: "accepted", byId: lead });
  const again = actAs(lead, actions.acceptProposal, await page(proposal));
  expect(await refusalOf(again)).toBe("proposalNotSubmitted");
});

test("a return needs a remark, reaches the officer's page, and ends with a second submission", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  const { reference } = await storedProposal(proposal);
  const silent = await actAs(lead, actions.returnProposal, await page(proposal));
  expect(Object.keys(silent.state?.refusal?.fields ?? {})).toEqual(["sections.service"]);
  const remark = "اذكر مصدر العدد";
  await actAs(lead, actions.returnProposal, {
    ...(await page(proposal)),
    "sections.demand": remark,
    "fields[0].section": "demand",
    "fields[0].field": "visitsNow",
    "fields[0].reason": "كم زيارة فعلًا؟",
    "fields[1].section": "impact",
    "fields[1].field": "answers.I1.reason",
    "fields[1].reason": "",
  });
  const file = await ownProposal(await viewerAs(officer), proposal, new Date());
  expect(file).toMatchObject({ status: "returned" });
  expect(file?.events.at(-1)?.remarks).toEqual([
    { section: "demand", field: null, text: remark },
    { section: "demand", field: "visitsNow", text: "كم زيارة فعلًا؟" },
  ]);
  await actAs(officer, actions.saveService, { ...(await page(proposal)), targetMaturity: "3" });
  await actAs(officer, actions.submitProposal, await page(proposal));
  const resubmitted = await storedProposal(proposal);
  expect(resubmitted).toMatchObject({ status: "submitted", reference, targetMaturity: 3 });
  expect(resubmitted.events.map(({ to }) => to)).toEqual(["submitted", "returned", "submitted"]);
});

test("what can no longer be mended is not returned, but may be accepted", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  await inScope(portalScope, (tx) =>
    tx.round.update({ where: { slug: round }, data: { nominatingUntil: new Date(Date.now() - 1000) } }),
  );
  const late = { ...(await page(proposal)), "sections.demand": "ملاحظة" };
  expect(await refusalOf(actAs(lead, actions.returnProposal, late))).toBe("nominationsClosed");
  expect((await actAs(lead, actions.acceptProposal, await page(proposal))).wentTo).not.toBeNull();
});

test("a declined nomination says why, and the service may be nominated again", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  expect(await refusalOf(actAs(lead, actions.declineProposal, await page(proposal)))).toBe("invalid");
  const reason = "الخدمة قيد الإلغاء";
  await actAs(lead, actions.declineProposal, { ...(await page(proposal)), reason });
  const stored = await storedProposal(proposal);
  expect(stored.status).toBe("declined");
  expect(stored.events.at(-1)).toMatchObject({ to: "declined", reason });
  expect(await nominate(officer, round, "MOT-001")).not.toBe(proposal);
});

test("a decision on what was changed meanwhile is refused", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  const seen = await page(proposal);
  await actAs(officer, actions.withdrawProposal, { ...seen, reason: "تأجّل المشروع" });
  expect(await refusalOf(actAs(lead, actions.acceptProposal, seen))).toBe("proposalNotSubmitted");
});

test("papers that do not pass the gate are not accepted, however they came to be submitted", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  // As if the rules had grown stricter after the submission.
  await inScope(portalScope, async (tx) => {
    await tx.proposal.update({ where: { id: proposal }, data: { status: "returned" } });
    await tx.softwareComponent.deleteMany({ where: { proposalId: proposal } });
    await tx.proposal.update({ where: { id: proposal }, data: { status: "submitted" } });
  });
  const accept = actAs(lead, actions.acceptProposal, await page(proposal));
  expect(await refusalOf(accept)).toBe("proposalIncomplete");
});

test("nobody but the lead decides, and each refusal is in the audit", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  const others = [
    "officer.transport@portal.example",
    "quality1@portal.example",
    "administrator@portal.example",
    "auditor@portal.example",
  ];
  for (const email of others) {
    const person = await personWith(email);
    const fields = { ...(await page(proposal)), reason: "سبب", "sections.demand": "ملاحظة" };
    for (const act of [actions.acceptProposal, actions.returnProposal, actions.declineProposal])
      expect(await refusalOf(actAs(person, act, fields))).toBe("notPermitted");
    const lines = await database().auditEntry.findMany({
      where: { actor: person, outcome: "notPermitted" },
      orderBy: { sequence: "desc" },
      take: 3,
    });
    expect(lines.map(({ action }) => action)).toEqual([
      "proposals.decline",
      "proposals.return",
      "proposals.accept",
    ]);
  }
  expect((await storedProposal(proposal)).status).toBe("submitted");
});

test("a round that deliberates takes no decision any more", async () => {
  const proposal = await submitted(officer, round, "MOT-001");
  await inScope(portalScope, async (tx) => {
    const { id, criteriaSetId } = await tx.round.findUniqueOrThrow({ where: { slug: round } });
    const criteria = await tx.criterion.findMany({ where: { criteriaSetId } });
    await tx.roundWeight.createMany({
      data: criteria.map((criterion) => ({
        roundId: id,
        criterionId: criterion.id,
        weight: criterion.defaultWeight,
      })),
    });
    await tx.round.update({ where: { id }, data: { phase: "evaluating", frozenAt: new Date() } });
    await tx.round.update({ where: { id }, data: { phase: "deliberating" } });
  });
  const accept = actAs(lead, actions.acceptProposal, await page(proposal));
  expect(await refusalOf(accept)).toBe("roundNotNominating");
});
