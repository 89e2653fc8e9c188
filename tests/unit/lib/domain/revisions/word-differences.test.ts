import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences, type WordRun } from "#lib/domain/revisions/word-differences.ts";

const marked = (runs: readonly WordRun[]) =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]).join("");

test.each([
  ["", "", ""],
  ["", "رخصة", "[+رخصة]"],
  ["رخصة", "", "[-رخصة]"],
  ["رسم 20 شيكلًا", "رسم 30 شيكلًا", "رسم [-20 ][+30 ]شيكلًا"],
  ["one two three", "one three", "one [-two ]three"],
  ["one three", "one two three", "one [+two ]three"],
  ["a b c d", "b c x d", "[-a ]b c [+x ]d"],
  ["نص كما هو", "نص كما هو", "نص كما هو"],
])("from «%s» to «%s»", (before, after, expected) => {
  expect(marked(wordDifferences(before, after))).toBe(expected);
});

const words = fc.array(fc.constantFrom("a", "b", "c", "رخصة")).map((list) => list.join(" "));
const said = (runs: readonly WordRun[], ...kinds: WordRun["kind"][]) =>
  runs
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ text }) => text.trim().split(" "))
    .join(" ");

test("without what was added there is the earlier text, without what was removed the later", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordDifferences(before, after);
      expect(said(runs, "same", "removed")).toBe(before);
      expect(said(runs, "same", "added")).toBe(after);
    }),
  );
});
