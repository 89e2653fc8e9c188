import { expect, test } from "vitest";
import { provenanceAfter } from "#lib/domain/revisions/provenance-after.ts";

const reconstructed = { service: "reconstructed", details: "reconstructed" } as const;

test("an organisation that states anything of a service stands behind its existence", () => {
  expect(provenanceAfter(reconstructed, ["costs"])).toEqual({ service: "stated", details: "reconstructed" });
});

test.each(["evidence", "steps", "requires"] as const)("whoever states %s states the details", (field) => {
  expect(provenanceAfter(reconstructed, [field]).details).toBe("stated");
});

test("a public source of the service stays its source", () => {
  const sourced = { service: "sourced", details: "sourced" } as const;
  expect(provenanceAfter(sourced, ["name"])).toEqual(sourced);
});
