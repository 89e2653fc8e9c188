import { expect, test } from "vitest";
import { byCodeUnit, byId } from "#lib/domain/criteria/canonical-order.ts";

test("ids are ordered by code unit, not as a language would", () => {
  expect(["p2", "ب", "p10", "P1", "é", "z", "أ"].toSorted(byCodeUnit)).toEqual([
    "P1",
    "p10",
    "p2",
    "z",
    "é",
    "أ",
    "ب",
  ]);
  expect(byCodeUnit("p1", "p1")).toBe(0);
});

test("things are ordered by their id", () => {
  expect([{ id: "b" }, { id: "a" }].toSorted(byId)).toEqual([{ id: "a" }, { id: "b" }]);
});
