import { expect, test } from "vitest";
import { weekSearch } from "#lib/usage/schema.ts";

test.each([
  [{}, { page: 1 }],
  [
    { week: "2026-W48", page: "2" },
    { week: "2026-11-23", page: 2 },
  ],
  [{ week: "2026-W54" }, { page: 1 }],
  [{ week: "2026-11-23", page: "x" }, { page: 1 }],
  [{ page: "٣" }, { page: 3 }],
])("%j asks for %j", (raw, asked) => {
  expect(weekSearch.parse(raw)).toEqual(asked);
});
