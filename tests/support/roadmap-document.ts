import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { roadmapDocument, type RoadmapDocument } from "#lib/domain/roadmap/roadmap-document.ts";
import { sha256 } from "#lib/sha256.ts";
import { proposal, roadmapOf } from "./roadmap-input.ts";

/** Of two services of a quarter that take all the development there is, the better one is in the plan. */
const input = roadmapOf(
  ["licence", "permit"].map((id, index) =>
    proposal(id, { priority: 90 - 50 * index, effort: { development: 10 } }),
  ),
  { quarters: ["2027-Q1"], capacity: { development: [10] } },
);
const objective = 90 * 0.97;

/** A roadmap as it is published, but for what is said. */
export function publishedRoadmapDocument(
  said: Partial<Omit<RoadmapDocument, "formatVersion" | "hash">> = {},
): RoadmapDocument {
  return roadmapDocument(
    {
      edition: "demo-1",
      illustrative: true,
      publishedAt: "2026-10-27T08:00:00.000Z",
      scenario: { ar: "فريق واحد", en: "One team" },
      currency: "USD",
      input,
      plan: [{ item: "licence", quarter: "2027-Q1" }],
      leftOut: [
        {
          item: "permit",
          obstacle: {
            kind: "limit",
            limit: { kind: "capacity", quarter: "2027-Q1", skill: "development", amount: 10 },
            missing: 10,
          },
        },
      ],
      unplanned: [],
      objective,
      bound: objective / 0.99,
      gap: 0.01,
      status: "solved",
      seconds: 3,
      proposals: [],
      buildingBlocks: [],
      previousHash: "0".repeat(64),
      ...said,
    },
    sha256,
  );
}

/** The same after somebody changed it and gave it the hash of what it says now. */
export function resealed(document: RoadmapDocument, parts: object): object {
  const changed = { ...document, ...parts };
  return { ...changed, hash: sha256(hashedText(changed)) };
}
