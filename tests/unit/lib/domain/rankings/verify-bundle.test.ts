import { describe, expect, test } from "vitest";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { plainBundle, publishedBundle, sha256 } from "#tests/support/frozen-round.ts";

const bundle = publishedBundle();
const asPublished = (): unknown => JSON.parse(JSON.stringify(bundle));
const rehashed = <Content extends object>(changed: Content) => ({
  ...changed,
  hash: sha256(hashedText(changed)),
});

describe("verifying a bundle", () => {
  test("finds no difference in what was published", () => {
    expect(verifyBundle(asPublished(), sha256)).toEqual({ ok: true, value: [] });
  });

  test("finds a changed result and the hash that no longer fits", () => {
    const [first, ...others] = bundle.results.proposals;
    const proposals = [{ ...first, priority: 99 }, ...others];
    const changed = { ...bundle, results: { ...bundle.results, proposals } };
    expect(verifyBundle(changed, sha256)).toEqual({
      ok: true,
      value: [
        { path: "results.proposals[0].priority", published: 99, recomputed: 82.5 },
        { path: "hash", published: bundle.hash, recomputed: sha256(hashedText(changed)) },
      ],
    });
  });

  test("finds no difference in one of version 1, which does not say how certain its ranks are", () => {
    expect(verifyBundle(plainBundle(), sha256)).toEqual({ ok: true, value: [] });
  });

  test("finds a rank made out more certain than it is, even under a new hash", () => {
    const { results, ...rest } = bundle;
    const [first, ...others] = results.proposals;
    const proposals = [{ ...first, coverage: 0.5 }, ...others];
    const verified = verifyBundle(rehashed({ ...rest, results: { ...results, proposals } }), sha256);
    expect(verified).toMatchObject({
      ok: true,
      value: [{ path: "results.proposals[0].coverage", published: 0.5 }],
    });
  });

  test.each([
    [1, bundle.results],
    [2, plainBundle().results],
  ])("takes the results of the other version for different ones in version %i", (formatVersion, results) => {
    const verified = verifyBundle(rehashed({ ...bundle, formatVersion, results }), sha256);
    expect(verified.ok && verified.value.map(({ path }) => path)).toContain("results.sensitivity");
  });

  test("finds a changed level even under a new hash", () => {
    const scores = bundle.scores.map((score) => ({ ...score, level: 3 }));
    const verified = verifyBundle(rehashed({ ...bundle, scores }), sha256);
    expect(verified.ok && verified.value.map(({ path }) => path)).toContain("results.proposals[0].priority");
    expect(verified.ok && verified.value.map(({ path }) => path)).not.toContain("hash");
  });

  test.each([
    ["a name", '"interior"', '"finance"'],
    ["an unknown field", '"edition"', '"note":"added","edition"'],
    ["a field that objects inherit", '"edition"', '"__proto__":{"note":"added"},"edition"'],
  ])("finds %s that was changed or added by its hash", (_, from, to) => {
    const tampered: unknown = JSON.parse(JSON.stringify(bundle).replace(from, to));
    const verified = verifyBundle(tampered, sha256);
    expect(verified.ok && verified.value.map(({ path }) => path)).toEqual(["hash"]);
  });

  test.each([
    ["text", "bundle", "", "wrongType"],
    ["null", null, "", "wrongType"],
    ["another version", { ...bundle, formatVersion: 3 }, "formatVersion", "unknownVersion"],
    ["no results", { ...bundle, results: undefined }, "results", "missing"],
    ["a hash that is none", { ...bundle, hash: "abc" }, "hash", "notAHash"],
    ["an earlier hash that is none", { ...bundle, previousHash: "" }, "previousHash", "notAHash"],
    ["no edition", { ...bundle, edition: "" }, "edition", "empty"],
    [
      "a level outside the scale",
      { ...bundle, scores: [{ ...bundle.scores[0], level: 6 }] },
      "scores[0].level",
      "levelOutsideScale",
    ],
    ["a broken UTF-16 pair", { ...bundle, round: { name: "\ud800" } }, "", "noCanonicalForm"],
  ])("refuses %s", (_, input, path, reason) => {
    expect(verifyBundle(input, sha256)).toEqual({ ok: false, malformed: [{ path, reason }] });
  });
});
