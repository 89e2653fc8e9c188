import { describe, expect, test } from "vitest";
import { editionInputs, FORMAT_VERSION, inputsHash } from "#lib/domain/rankings/bundle.ts";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import { parseDecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { frozenRound, publishedBundle, sha256 } from "#tests/support/frozen-round.ts";

describe("the open bundle", () => {
  test("holds the round, the inputs in canonical order, pseudonyms and results", () => {
    const { hash, ...bundle } = publishedBundle();
    expect(bundle).toEqual({
      formatVersion: FORMAT_VERSION,
      edition: frozenRound.edition,
      illustrative: true,
      replaces: null,
      publishedAt: frozenRound.publishedAt,
      round: frozenRound.round,
      method: frozenRound.method,
      criteria: frozenRound.criteria.toReversed(),
      evaluators: [
        { id: "p1-a", group: "ministry" },
        { id: "p1-b", group: "quality" },
        { id: "p2-a", group: "quality" },
      ],
      proposals: frozenRound.proposals.toReversed(),
      scores: [
        { proposal: "p1", evaluator: "p1-a", criterion: "I1", level: 4 },
        { proposal: "p1", evaluator: "p1-b", criterion: "I1", level: 5 },
        { proposal: "p1", evaluator: "p1-b", criterion: "R1", level: 4 },
        { proposal: "p2", evaluator: "p2-a", criterion: "I1", level: 2 },
        { proposal: "p2", evaluator: "p2-a", criterion: "R1", level: 5 },
      ],
      results: robustResults(tableOf(bundle)),
      previousHash: null,
    });
    expect(bundle.results.proposals).toMatchObject([
      { id: "p1", impact: 87.5, readiness: 75, priority: 82.5, rank: 1, quadrant: "A" },
      { id: "p2", impact: 25, readiness: 100, priority: 55, rank: 2, quadrant: "C" },
    ]);
    expect(hash).toBe(sha256(canonicalJson(bundle)));
  });

  test("publishes nothing of an evaluation but its group and levels", () => {
    const evaluations = frozenRound.evaluations.map((evaluation) => ({
      ...evaluation,
      evaluator: "samira",
      note: "secret",
    }));
    const named = { ...frozenRound, evaluations, people: ["samira"] };
    expect(publishedBundle(named)).toEqual(publishedBundle());
  });

  test("has another hash after another edition", () => {
    const first = publishedBundle();
    const second = publishedBundle({ ...frozenRound, previousHash: first.hash });
    expect(second.hash).not.toBe(first.hash);
    expect(second.previousHash).toBe(first.hash);
  });

  test("is not built of a round whose table nobody could rank", () => {
    const criteria = frozenRound.criteria.map((criterion) => ({ ...criterion, weight: 0.5 }));
    expect(editionInputs({ ...frozenRound, criteria })).toEqual({
      ok: false,
      malformed: [
        { path: "criteria[0].weight", reason: "weightsDoNotSumToOne" },
        { path: "criteria[1].weight", reason: "weightsDoNotSumToOne" },
      ],
    });
  });

  test("names its inputs by a hash that follows each of them, and the moment of publication not at all", () => {
    const hashOf = (bundle: unknown) => inputsHash(tableOf(bundle), sha256);
    const bundle = publishedBundle();
    expect(hashOf({ ...bundle, publishedAt: "2027-01-01T00:00:00.000Z" })).toBe(hashOf(bundle));
    expect(hashOf({ ...bundle, method: { ...bundle.method, seed: "other" } })).not.toBe(hashOf(bundle));
    expect(hashOf({ ...bundle, scores: bundle.scores.slice(1) })).not.toBe(hashOf(bundle));
  });
});

function tableOf(bundle: unknown) {
  const table = parseDecisionTable(bundle);
  if (!table.ok) throw new Error(JSON.stringify(table.malformed));
  return table.value;
}
