import { expect, test } from "vitest";
import {
  daysToConfirm,
  expiresAt,
  importStates,
  isAtWork,
  isConfirmable,
  isDiscardable,
  makesWay,
  type ImportCounts,
} from "#lib/domain/imports/states.ts";

const counts = (said: Partial<ImportCounts> = {}) => ({
  faulty: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  ...said,
});

test("the portal is at work on an import that waits to be checked or to be carried out", () =>
  expect(importStates.filter(isAtWork)).toEqual(["waiting", "confirmed"]));

test("an import is set aside until it is over, and makes way until somebody asks to carry it out", () => {
  expect(importStates.filter(isDiscardable)).toEqual(["waiting", "checked", "confirmed"]);
  expect(importStates.filter(makesWay)).toEqual(["waiting", "checked"]);
});

test("a check waits for its confirmation some days, and nothing else expires", () => {
  const day = 24 * 3_600_000;
  expect(expiresAt({ state: "checked", checkedAt: day })).toBe((daysToConfirm + 1) * day);
  expect(expiresAt({ state: "waiting", checkedAt: null })).toBeNull();
  expect(expiresAt({ state: "done", checkedAt: day })).toBeNull();
  expect(expiresAt({ state: "checked", checkedAt: null })).toBeNull();
});

test.each<[string, Partial<ImportCounts>, boolean]>([
  ["adds", { added: 1 }, true],
  ["changes", { changed: 3, unchanged: 9 }, true],
  ["does nothing", { unchanged: 9 }, false],
  ["has a fault beside what it does", { added: 1, changed: 1, faulty: 1 }, false],
])("one that %s is carried out: %j → %s", (_, said, expected) =>
  expect(importStates.filter((state) => isConfirmable(state, counts(said)))).toEqual(
    expected ? ["checked"] : [],
  ),
);
