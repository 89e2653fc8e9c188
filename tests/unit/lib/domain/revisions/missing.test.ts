import { expect, test } from "vitest";
import { contentBegun } from "#lib/domain/revisions/content.ts";
import { missingFields } from "#lib/domain/revisions/missing.ts";
import { content } from "#tests/support/factories/contents.ts";

test("a service that is only named misses its summary and for whom it is", () => {
  expect(missingFields(contentBegun({ ar: "اسم", en: null }, null))).toEqual(["summary", "audience"]);
  expect(missingFields(content({ audience: [] }))).toEqual(["audience"]);
});

test("what is unknown of a service keeps it from nothing", () => {
  expect(missingFields(content({ steps: [], costs: [], channels: [], conditions: null }))).toEqual([]);
});
