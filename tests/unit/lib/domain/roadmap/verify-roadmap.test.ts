import { describe, expect, test } from "vitest";
import { isRoadmap, verifyRoadmap } from "#lib/domain/roadmap/verify-roadmap.ts";
import { sha256 } from "#lib/sha256.ts";
import { publishedBundle } from "#tests/support/frozen-round.ts";
import { publishedRoadmapDocument, resealed } from "#tests/support/roadmap-document.ts";

const published = publishedRoadmapDocument();
const { input, objective } = published;

/** The kinds of what a document breaks, and the paths in which it says otherwise than it is. */
function findings(document: unknown) {
  const verified = verifyRoadmap(document, sha256);
  if (!verified.ok) throw new Error(JSON.stringify(verified.malformed));
  const { violations, differences } = verified.value;
  return [...violations.map(({ kind }) => kind), ...differences.map(({ path }) => path)];
}

test("a roadmap is told from the bundle of an edition", () => {
  expect([published, publishedBundle(), null, "roadmap"].map(isRoadmap)).toEqual([true, false, false, false]);
});

describe("a published roadmap", () => {
  test("holds as it was published", () => {
    expect(findings(published)).toEqual([]);
  });

  test("holds whatever the last bits of its sums are", () => {
    expect(findings(resealed(published, { objective: objective * (1 + 1e-12) }))).toEqual([]);
  });

  test("of which nothing is worth anything holds too", () => {
    const idle = { ...input, items: input.items.map((item) => ({ ...item, priority: 0 })) };
    const nothing = { input: idle, objective: 0, bound: 0, gap: 0 };
    expect(findings(resealed(published, nothing))).toEqual([]);
  });

  test.each([
    { name: "changed after it was sealed", document: { ...published, edition: "demo-2" }, found: ["hash"] },
    {
      name: "whose plan breaks a condition",
      document: resealed(published, { plan: [...published.plan, { item: "permit", quarter: "2027-Q1" }] }),
      found: ["overCapacity", "objective", "bound", "gap"],
    },
    {
      name: "that says it is worth more",
      document: resealed(published, { objective: objective + 1 }),
      found: ["objective"],
    },
    {
      name: "that says it is nearer the best",
      document: resealed(published, { gap: 0 }),
      found: ["gap"],
    },
    {
      name: "that is better than the best",
      document: resealed(published, { bound: objective / 2, gap: -1 }),
      found: ["bound"],
    },
    {
      name: "that gives another reason why something is left out",
      document: resealed(published, { leftOut: [{ item: "permit", obstacle: { kind: "pin" } }] }),
      found: ["leftOut[0].obstacle.kind", "leftOut[0].obstacle.limit", "leftOut[0].obstacle.missing"],
    },
    {
      name: "that does not say what is left out",
      document: resealed(published, { leftOut: [] }),
      found: ["leftOut[0]"],
    },
  ])("$name is found out", ({ document, found }) => {
    expect(findings(document)).toEqual(found);
  });
});

describe("what is no roadmap is refused with the path", () => {
  test.each([
    { name: "nothing", document: null, path: "", reason: "wrongType" },
    { name: "no plan", document: { ...published, plan: undefined }, path: "plan", reason: "missing" },
    {
      name: "another version",
      document: { ...published, formatVersion: 9 },
      path: "formatVersion",
      reason: "unknownVersion",
    },
    { name: "no input", document: { ...published, input: undefined }, path: "input", reason: "missing" },
    {
      name: "an input with a fault",
      document: { ...published, input: { ...input, items: [] } },
      path: "input.items",
      reason: "empty",
    },
    {
      name: "half a character",
      document: { ...published, edition: "\ud800" },
      path: "",
      reason: "noCanonicalForm",
    },
  ])("$name", ({ document, path, reason }) => {
    expect(verifyRoadmap(document, sha256)).toEqual({ ok: false, malformed: [{ path, reason }] });
  });
});
