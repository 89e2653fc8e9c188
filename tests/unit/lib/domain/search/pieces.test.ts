import { describe, expect, test } from "vitest";
import { piecesOf, unglued } from "#lib/domain/search/pieces.ts";

describe("pieces of typed words", () => {
  test("a long word may be two, cut anywhere", () => {
    expect(piecesOf(["حصرارث"])).toEqual(["حص", "رارث", "حصر", "ارث", "حصرا", "رث"]);
  });

  test("neighbours may be one", () => {
    expect(piecesOf(["شها", "ده"])).toEqual(["شهاده"]);
  });

  test("a very long word may be three", () => {
    expect(piecesOf(["شهادهحسنسلوك"])).toEqual(expect.arrayContaining(["شهاده", "حسن", "سلوك"]));
  });

  test.each([
    ["too short to be two", "رخص"],
    ["too long to be cut", "ا".repeat(30)],
  ])("%s", (_why, word) => {
    expect(piecesOf([word])).toEqual([]);
  });
});

describe("a glued word", () => {
  const presence = (known: Record<string, number>) => (piece: string) => known[piece] ?? 0;

  test("is the words that are most said", () => {
    const known = presence({ حصر: 10, ارث: 20, حص: 1, رارث: 1, حصرا: 5, رث: 0 });
    expect(unglued("حصرارث", known)).toEqual([
      ["حصر", "ارث"],
      ["حص", "رارث"],
    ]);
  });

  test("is three words only where two do not do", () => {
    const known = { شهاده: 9, حسن: 8, سلوك: 7 };
    expect(unglued("شهادهحسنسلوك", presence(known))).toEqual([["شهاده", "حسن", "سلوك"]]);
    expect(unglued("شهادهحسنسلوك", presence({ ...known, حسنسلوك: 1 }))).toEqual([["شهاده", "حسنسلوك"]]);
  });

  test("is nothing where a piece is no word", () => {
    expect(unglued("حصرارث", presence({ حصر: 10 }))).toEqual([]);
    expect(unglued("حصرارثه", presence({}))).toEqual([]);
  });
});
