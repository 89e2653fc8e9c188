import { expect, test } from "vitest";
import {
  isEditable,
  statusAfter,
  statuses,
  type ProposalAct,
  type ProposalStatus,
} from "#lib/domain/proposals/status.ts";

const table: Record<ProposalAct, Partial<Record<ProposalStatus, ProposalStatus>>> = {
  submit: { draft: "submitted", returned: "submitted" },
  accept: { submitted: "accepted" },
  return: { submitted: "returned" },
  decline: { submitted: "declined" },
  withdraw: { draft: "withdrawn", submitted: "withdrawn", returned: "withdrawn", accepted: "withdrawn" },
  merge: { submitted: "merged", accepted: "merged" },
  rank: { accepted: "ranked" },
};

const acts = Object.entries(table).flatMap(([act, row]) =>
  statuses.map((from) => ({ act: act as ProposalAct, from, to: row[from] ?? null })),
);

test.each(acts)("$act from $from leads to $to", ({ act, from, to }) => {
  expect(statusAfter(act, from)).toBe(to);
});

test("an officer writes in drafts and returned proposals alone", () => {
  expect(statuses.filter(isEditable)).toEqual(["draft", "returned"]);
});
