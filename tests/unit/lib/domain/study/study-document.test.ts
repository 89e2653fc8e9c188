import { expect, test } from "vitest";
import { canonicalJson } from "#lib/domain/rankings/canonical.ts";
import { studyDocument } from "#lib/domain/study/study-document.ts";
import { sha256 } from "#tests/support/frozen-round.ts";

const imprint = {
  edition: "2017-1",
  illustrative: false,
  publishedAt: "2017-06-01T09:00:00.000Z",
  previousHash: "b".repeat(64),
};
const content = { title: { ar: "دراسة", en: null }, keyFigures: [], chapters: [] };

test("A study is sealed by the hash of its canonical form without the hash, and chained to its edition", () => {
  const { hash, ...rest } = studyDocument(imprint, content, sha256);
  expect(hash).toBe(sha256(canonicalJson(rest)));
  expect(rest).toEqual({ formatVersion: 1, ...imprint, ...content });
  expect(studyDocument({ ...imprint, previousHash: "c".repeat(64) }, content, sha256).hash).not.toBe(hash);
});
