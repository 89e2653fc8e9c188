import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { isComplete } from "#lib/domain/proposals/completeness.ts";
import { nominableServices } from "#lib/proposals/queries/nominable-services.ts";
import { openRound, openRounds } from "#lib/proposals/queries/open-rounds.ts";
import { ownProposals } from "#lib/proposals/queries/own-proposals.ts";
import { ownProposal, readableProposal } from "#lib/proposals/queries/proposal.ts";
import { submittedProposals } from "#lib/proposals/queries/submitted-proposals.ts";
import { personWith, viewerAs } from "#tests/support/acting.ts";
import { nominate, submitted } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

const now = new Date();
let round: string;
let draft: string;
let sent: string;
let interior: Viewer;
let transport: Viewer;
let lead: Viewer;
let evaluator: Viewer;
let auditor: Viewer;

beforeAll(async () => {
  const viewer = async (email: string) => viewerAs(await personWith(email));
  interior = await viewer("officer.interior@portal.example");
  transport = await viewer("officer.transport@portal.example");
  lead = await viewer("lead@portal.example");
  evaluator = await viewer("evaluator.health@portal.example");
  auditor = await viewer("auditor@portal.example");
  round = await makeOpenRound();
  draft = await nominate(interior.personId, round, "MOI-013");
  sent = await submitted(interior.personId, round, "MOI-014");
});

test("an officer reads the organisation's own proposals, another's not at all", async () => {
  expect(await ownProposal(interior, draft, now)).toMatchObject({ status: "draft", version: 1 });
  expect(await ownProposal(transport, draft, now)).toBeNull();
  expect(await readableProposal(transport, sent, now)).toBeNull();
  expect((await ownProposals(transport)).map(({ id }) => id)).not.toContain(sent);
  expect((await ownProposals(interior)).map(({ id }) => id)).toEqual(expect.arrayContaining([draft, sent]));
});

test("an address that is no proposal's finds nothing", async () => {
  expect(await ownProposal(interior, "not-an-id", now)).toBeNull();
  expect(await ownProposal(interior, crypto.randomUUID(), now)).toBeNull();
});

test("PostgreSQL itself hides the rows of another organisation, and lets nobody write them", async () => {
  for (const scope of [rowScope(transport), visitorScope]) {
    const seen = await inScope(scope, async (tx) => [
      await tx.proposal.count({ where: { id: sent } }),
      await tx.dossier.count({ where: { proposalId: sent } }),
      await tx.answer.count({ where: { proposalId: sent } }),
      await tx.proposalEvent.count({ where: { proposalId: sent } }),
      (await tx.proposal.updateMany({ where: { id: draft }, data: { targetMaturity: 1 } })).count,
    ]);
    expect(seen).toEqual([0, 0, 0, 0, 0]);
  }
});

test("an evaluator reads what is assigned, and nothing else", async () => {
  expect(await readableProposal(evaluator, sent, now)).toBeNull();
  await inScope(portalScope, (tx) =>
    tx.evaluation.create({
      data: { proposalId: sent, evaluatorId: evaluator.personId, group: "ministry" },
    }),
  );
  expect((await readableProposal(evaluator, sent, now))?.id).toBe(sent);
  expect(await ownProposal(evaluator, sent, now)).toBeNull();
  await inScope(portalScope, (tx) =>
    tx.evaluation.updateMany({
      where: { proposalId: sent, evaluatorId: evaluator.personId },
      data: { state: "recused", recusedAt: now, recusalReason: "قرابة" },
    }),
  );
  expect(await readableProposal(evaluator, sent, now)).toBeNull();
});

test("the lead and the auditor read what was submitted, never a draft", async () => {
  for (const overseer of [lead, auditor]) {
    expect((await readableProposal(overseer, sent, now))?.reference).toBe(`${round}-MOI-01`);
    expect(await readableProposal(overseer, draft, now)).toBeNull();
  }
  const listed = (await submittedProposals(lead)).map(({ id }) => id);
  expect(listed).toContain(sent);
  expect(listed).not.toContain(draft);
  expect(await submittedProposals(interior)).toEqual([]);
});

test("a file says what is missing, the worded levels, and what the catalogue knows", async () => {
  const complete = await ownProposal(interior, sent, now);
  expect(complete && isComplete(complete.missing)).toBe(true);
  const started = await ownProposal(interior, draft, now);
  expect(started?.missing.service).toEqual([{ field: "targetMaturity", fault: "missing" }]);
  expect(started?.criteria).toHaveLength(14);
  expect(started?.criteria.every(({ levels }) => levels.length === 5)).toBe(true);
  expect(started?.catalogue?.documents).toBeGreaterThan(0);
  expect(started?.round).toMatchObject({ slug: round, open: true });
});

test("an officer sees the open rounds and the services of the organisation alone", async () => {
  expect((await openRounds(interior, now)).map(({ slug }) => slug)).toContain(round);
  expect((await openRound(interior, round, now))?.daysLeft).toBe(10);
  const { services, organisations } = await nominableServices(interior, round);
  expect(organisations.length).toBeGreaterThan(0);
  expect(services.find(({ code }) => code === "MOI-014")?.nominated).toBe(true);
  expect(services.find(({ code }) => code === "MOI-015")?.nominated).toBe(false);
  expect(services.some(({ code }) => code.startsWith("MOT-"))).toBe(false);
});
