import { expect, test } from "vitest";
import { nextSection, sections } from "#lib/domain/proposals/sections.ts";

test("each section leads to the next, the last to none", () => {
  expect(sections.map(nextSection)).toEqual([...sections.slice(1), null]);
});
