import { expect, test } from "vitest";
import { nextReferenceNumber, proposalReference } from "#lib/domain/proposals/reference.ts";

const ROUND = "2026-2";

test("a reference names the round, the organisation and the number", () => {
  expect(proposalReference(ROUND, "MOI", 3)).toBe("2026-2-MOI-03");
  expect(proposalReference(ROUND, "MOI", 120)).toBe("2026-2-MOI-120");
});

test("numbers go on after the highest, whatever lies between or belongs to others", () => {
  expect(nextReferenceNumber(ROUND, "MOI", [])).toBe(1);
  expect(nextReferenceNumber(ROUND, "MOI", ["2026-2-MOI-01", "2026-2-MOI-12", "2026-2-MOT-40"])).toBe(13);
});
