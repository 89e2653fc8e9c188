import { expect, test } from "vitest";
import { contentBegun } from "#lib/domain/revisions/content.ts";
import {
  contentFields,
  fieldsOf,
  revisionSections,
  sectionAfter,
  sectionOf,
} from "#lib/domain/revisions/sections.ts";

test("every field of a content is edited on one page", () => {
  const whole = Object.keys(contentBegun({ ar: "اسم", en: null }, null));
  expect([...contentFields].toSorted()).toEqual(whole.toSorted());
  expect(revisionSections).toEqual(Object.keys(fieldsOf));
});

test.each(revisionSections.flatMap((section) => fieldsOf[section].map((field) => ({ section, field }))))(
  "$field is on the page $section",
  ({ section, field }) => expect(sectionOf(field)).toBe(section),
);

test("the pages follow each other up to the last", () => {
  const followed = revisionSections.map(sectionAfter);
  expect(followed).toEqual([...revisionSections.slice(1), null]);
});
