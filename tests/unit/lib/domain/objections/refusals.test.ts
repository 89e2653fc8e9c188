import { expect, test } from "vitest";
import { refusalToObject, type ObjectedPlace } from "#lib/domain/objections/refusals.ts";
import { statuses } from "#lib/domain/proposals/status.ts";
import { phases } from "#lib/domain/rounds/phases.ts";

const until = 1_000;

const place = (parts: Partial<ObjectedPlace> = {}): ObjectedPlace => ({
  status: "ranked",
  phase: "published",
  objectionsUntil: until,
  now: until,
  filed: false,
  ...parts,
});

test.each<[string, Partial<ObjectedPlace>, string | null]>([
  ["up to the last moment", {}, null],
  ["a moment late", { now: until + 1 }, "objectionsClosed"],
  ["a second time", { filed: true }, "alreadyObjected"],
  ["before any edition", { objectionsUntil: null }, "proposalNotRanked"],
])("an objection %s", (_name, parts, reason) => {
  expect(refusalToObject(place(parts))).toBe(reason);
});

test("only a ranked proposal of a published round is objected to", () => {
  const open = statuses.flatMap((status) =>
    phases
      .filter((phase) => refusalToObject(place({ status, phase })) === null)
      .map((phase) => [status, phase]),
  );
  expect(open).toEqual([["ranked", "published"]]);
});
