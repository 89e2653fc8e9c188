import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerCount,
  byNeedOfWork,
  helpfulShare,
  MINIMUM_ANSWERS,
  type Answers,
} from "#lib/domain/feedback/answers.ts";

const answers = fc.record({ helpful: fc.nat(500), unhelpful: fc.nat(500) });

describe("the share of people whom a page helped", () => {
  test.each<[number, number, number | null]>([
    [0, 0, null],
    [MINIMUM_ANSWERS - 1, 0, null],
    [0, MINIMUM_ANSWERS - 1, null],
    [MINIMUM_ANSWERS, 0, 1],
    [0, MINIMUM_ANSWERS, 0],
    [3, 2, 0.6],
    [30, 10, 0.75],
  ])("%d yes and %d no: %s", (helpful, unhelpful, share) => {
    expect(helpfulShare({ helpful, unhelpful })).toBe(share);
  });

  test("is never said of fewer answers than the minimum, and lies between nothing and all", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const share = helpfulShare(given);
        expect(share === null).toBe(answerCount(given) < MINIMUM_ANSWERS);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});

describe("the order in which pages need work", () => {
  const pages: Answers[] = [
    { helpful: 9, unhelpful: 1 },
    { helpful: 0, unhelpful: 4 },
    { helpful: 9, unhelpful: 4 },
    { helpful: 0, unhelpful: 0 },
  ];

  test("what most found unhelpful comes first, of equals what fewest found helpful", () => {
    expect(pages.toSorted(byNeedOfWork)).toEqual([pages[1], pages[2], pages[0], pages[3]]);
  });

  test("an answer more that it did not help never moves a page back", () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const before = Math.sign(byNeedOfWork(one, other));
        const worse = { ...one, unhelpful: one.unhelpful + 1 };
        expect(Math.sign(byNeedOfWork(worse, other))).toBeLessThanOrEqual(before);
      }),
    );
  });
});
