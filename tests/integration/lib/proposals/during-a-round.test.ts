import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { readEvaluation } from "#lib/evaluations/queries/evaluation.ts";
import { ownProposals } from "#lib/proposals/queries/own-proposals.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { personWith, viewerAs } from "#tests/support/acting.ts";
import { makeEvaluation } from "#tests/support/factories/evaluations.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

let interior: Viewer;
let proposalId: string;
let evaluationId: string;

beforeAll(async () => {
  interior = await viewerAs(await personWith("officer.interior@portal.example"));
  const { id: roundId } = await makeRound();
  proposalId = (await makeAcceptedProposal({ roundId, organisation: "interior" })).id;
  const evaluatorId = await personWith("evaluator.health@portal.example");
  evaluationId = (await makeEvaluation({ proposalId, evaluatorId, finalLevel: 5 })).id;
});

test("there are scores to be hidden", async () => {
  const scores = await inScope(portalScope, (tx) => tx.score.count({ where: { evaluationId } }));
  expect(scores).toBe(14);
});

test("an officer sees the state of the own nomination, and no evaluation of it", async () => {
  const own = (await ownProposals(interior)).find(({ id }) => id === proposalId);
  expect(own?.status).toBe("accepted");
  expect(await readEvaluation(interior, evaluationId, new Date())).toBeNull();
  const file = await ownProposal(interior, proposalId, new Date());
  expect(JSON.stringify(file)).not.toContain(evaluationId);
});

test("PostgreSQL itself shows the organisation no score of its own nomination", async () => {
  const seen = await inScope(rowScope(interior), async (tx) => [
    await tx.proposal.count({ where: { id: proposalId } }),
    await tx.evaluation.count({ where: { proposalId } }),
    await tx.score.count({ where: { evaluation: { proposalId } } }),
    await tx.score.count({ where: { evaluationId } }),
  ]);
  expect(seen).toEqual([1, 0, 0, 0]);
});
