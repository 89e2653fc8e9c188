import { expect, test } from "vitest";
import { archivalSchema } from "#lib/domain/revisions/archival.ts";

test("an archival says why, and may name what takes the place", () => {
  const said = { reason: { ar: "دُمجت", en: null }, replacement: "MOI-002" };
  expect(archivalSchema.parse(said)).toEqual(said);
  expect(archivalSchema.safeParse({ ...said, reason: { ar: "", en: "Merged" } }).success).toBe(false);
});
