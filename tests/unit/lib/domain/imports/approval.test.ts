import { describe, expect, test } from "vitest";
import {
  evenSample,
  mayApproveImport,
  obstacleTo,
  type FoundRevision,
  type Obstacle,
} from "#lib/domain/imports/approval.ts";
import { content } from "#tests/support/factories/contents.ts";

test("an import is approved by nobody who uploaded it or had it carried out", () => {
  const table = { uploadedById: "officer", confirmedById: "editor" };
  expect(["officer", "editor", "other"].map((person) => mayApproveImport(person, table))).toEqual([
    false,
    false,
    true,
  ]);
  expect(mayApproveImport("editor", { ...table, confirmedById: null })).toBe(true);
});

const before = content();
const asChecked: FoundRevision = {
  state: "inReview",
  version: 2,
  writerIds: ["officer"],
  wasReturned: false,
  service: { state: "published", content: before },
};
const asked = { personId: "editor", version: 2, before };
const changed = content({ conditions: null });

test.each<[string, Partial<FoundRevision>, Partial<typeof asked> | { before: null }, Obstacle | null]>([
  ["as the import shows it", {}, {}, null],
  ["approved by somebody else", { state: "approved" }, {}, "decided"],
  ["sent back", { state: "returned", wasReturned: true }, {}, "decided"],
  ["sent back, mended and sent anew", { wasReturned: true }, {}, "decided"],
  ["withdrawn", { state: "withdrawn" }, {}, "decided"],
  ["of another version", { version: 3 }, {}, "decided"],
  ["written in by the editor", { writerIds: ["officer", "editor"] }, {}, "own"],
  [
    "of a service that says something else",
    { service: { state: "published", content: changed } },
    {},
    "serviceChanged",
  ],
  [
    "of a service that was archived",
    { service: { state: "archived", content: before } },
    {},
    "serviceChanged",
  ],
  ["of a new service", { service: { state: "inReview", content: before } }, { before: null }, null],
  ["of a service that was never public", { service: { state: "draft", content: changed } }, {}, null],
  ["of a new service that is public already", {}, { before: null }, "serviceChanged"],
])("a revision %s: %j", (_, found, differently, obstacle) =>
  expect(obstacleTo({ ...asChecked, ...found }, { ...asked, ...differently })).toBe(obstacle),
);

describe("a sample", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => at);

  test("of few is all of them", () => expect(evenSample(rows(3), 10)).toEqual([0, 1, 2]));

  test.each([11, 25, 4_000])("of %i is as many as asked, from the first on, spread evenly", (count) => {
    const sample = evenSample(rows(count), 10);
    expect(sample).toHaveLength(10);
    expect(sample[0]).toBe(0);
    const gaps = sample.slice(1).map((one, at) => one - (sample[at] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    expect(count - (sample.at(-1) ?? 0)).toBeLessThanOrEqual(Math.ceil(count / 10));
  });
});
