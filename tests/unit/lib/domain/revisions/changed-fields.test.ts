import { expect, test } from "vitest";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentFields } from "#lib/domain/revisions/sections.ts";
import { content } from "#tests/support/factories/contents.ts";

test("nothing changed", () => {
  expect(changedFields(content(), content())).toEqual([]);
});

test("the fields that differ, in the order of the pages", () => {
  const after = content({ lifeEvents: [], name: { ar: "تجديد رخصة قيادة", en: null }, maturity: 3 });
  expect(changedFields(content(), after)).toEqual(["name", "maturity", "lifeEvents"]);
});

test("of a first content everything is news", () => {
  expect(changedFields(null, content())).toEqual(contentFields);
});
