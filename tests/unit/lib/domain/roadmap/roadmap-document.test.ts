import { describe, expect, test } from "vitest";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { roadmapDocument, verifyRoadmap } from "#lib/domain/roadmap/roadmap-document.ts";
import { sha256 } from "#lib/sha256.ts";
import { proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const input = roadmapOf([proposal("licence", { priority: 90 })]);
const [quarter = ""] = input.quarters;
const objective = 90 * 0.97;

const published = roadmapDocument(
  {
    edition: "demo-1",
    illustrative: true,
    publishedAt: "2026-10-27T08:00:00.000Z",
    scenario: { ar: "فريق واحد", en: "One team" },
    currency: "USD",
    input,
    plan: [{ item: "licence", quarter }],
    leftOut: [],
    unplanned: [],
    objective,
    bound: objective / 0.99,
    gap: 0.01,
    status: "solved",
    seconds: 3,
    proposals: [],
    buildingBlocks: [],
    previousHash: "0".repeat(64),
  },
  sha256,
);
const resealed = (parts: object) => {
  const changed = { ...published, ...parts };
  return { ...changed, hash: sha256(hashedText(changed)) };
};

describe("a published roadmap", () => {
  test("is sealed with its form and holds", () => {
    expect(published).toMatchObject({ formatVersion: 1, hash: sha256(hashedText(published)) });
    expect(verifyRoadmap(published, sha256)).toEqual([]);
  });

  test("of which nothing is worth anything holds too", () => {
    const nothing = { plan: [], objective: 0, bound: 0, gap: 0 };
    expect(verifyRoadmap(resealed(nothing), sha256)).toEqual([]);
  });

  test.each([
    { name: "changed after it was sealed", document: { ...published, edition: "demo-2" }, found: ["hash"] },
    {
      name: "of an input with a fault",
      document: resealed({ input: { ...input, items: [] } }),
      found: ["input"],
    },
    {
      name: "whose plan breaks a rule",
      document: resealed({ plan: [{ item: "permit", quarter }] }),
      found: ["plan", "objective"],
    },
    {
      name: "that says it is worth more",
      document: resealed({ objective: objective + 1 }),
      found: ["objective", "bound"],
    },
    { name: "that says it is nearer the best", document: resealed({ gap: 0 }), found: ["bound"] },
    {
      name: "that is better than the best",
      document: resealed({ bound: objective / 2, gap: -1 }),
      found: ["bound"],
    },
  ])("$name is found out", ({ document, found }) => {
    expect(verifyRoadmap(document, sha256)).toEqual(found);
  });
});
