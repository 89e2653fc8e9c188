import fc from "fast-check";
import { expect, test } from "vitest";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";

test.each([
  [0, 1],
  [1, 1],
  [20, 1],
  [21, 2],
  [574, 29],
])("%i services fill %i pages of 20", (total, pages) => {
  expect(pageCount(total, 20)).toBe(pages);
});

test("a page beyond the end is the last one, any other is itself", () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100 }),
      (total, page, size) => {
        const shown = pageWithin(page, total, size);
        return shown === (page <= pageCount(total, size) ? page : pageCount(total, size));
      },
    ),
  );
});
