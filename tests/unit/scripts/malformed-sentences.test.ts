import { expect, test } from "vitest";
import { MALFORMED_REASONS } from "#lib/domain/rankings/malformation.ts";
import { ROADMAP_FAULT_REASONS } from "#lib/domain/roadmap/roadmap-fault.ts";
import { malformedSentences } from "#scripts/malformed-sentences.ts";

const reasons = [...new Set([...MALFORMED_REASONS, ...ROADMAP_FAULT_REASONS])];

test.each(reasons)("a field refused as %s has its own sentence", (reason) => {
  const others = reasons.filter((other) => other !== reason);
  const sentence = (of: typeof reason) =>
    malformedSentences("f", [{ path: "p", reason: of }]).replace(`(${of})`, "");
  expect(others.map(sentence)).not.toContain(sentence(reason));
});

test("the document itself has no path", () => {
  expect(malformedSentences("t.json", [{ path: "", reason: "wrongType" }])).toBe(
    "t.json: the document is not of the right type (wrongType)",
  );
});

test("a long list is cut and counted", () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    path: `scores[${index}]`,
    reason: "missing" as const,
  }));
  const lines = malformedSentences("t.json", many).split("\n");
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("t.json: … and 3 more");
});
