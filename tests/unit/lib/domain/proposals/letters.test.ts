import { expect, test } from "vitest";
import { lettersOfStep } from "#lib/domain/proposals/letters.ts";
import type { ProposalAct, ProposalStatus } from "#lib/domain/proposals/status.ts";

const nobody = { officers: null, leads: null };

test.each([
  ["submit", "draft", { officers: "received", leads: "toDecide" }],
  ["submit", "returned", { officers: "received", leads: "toDecide" }],
  ["accept", "submitted", { officers: "accepted", leads: null }],
  ["return", "submitted", { officers: "returned", leads: null }],
  ["decline", "submitted", { officers: "declined", leads: null }],
  ["withdraw", "submitted", { officers: "withdrawn", leads: "withdrawnToLeads" }],
  ["withdraw", "accepted", { officers: "withdrawn", leads: "withdrawnToLeads" }],
  ["withdraw", "draft", nobody],
  ["merge", "submitted", nobody],
  ["rank", "accepted", nobody],
] satisfies [ProposalAct, ProposalStatus, object][])("of %s from %s", (act, from, told) => {
  expect(lettersOfStep(act, from)).toEqual(told);
});
