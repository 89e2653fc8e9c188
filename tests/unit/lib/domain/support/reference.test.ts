import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readSupportReference,
  referenceAlphabet,
  referenceBytes,
  supportReference,
} from "#lib/domain/support/reference.ts";

const bytes = fc.uint8Array({ minLength: referenceBytes, maxLength: referenceBytes });

describe("the reference of a support request", () => {
  test("has the form that the database asks for", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(supportReference(random)).toMatch(
          new RegExp(`^S-[${referenceAlphabet}]{4}-[${referenceAlphabet}]{4}$`),
        );
      }),
    );
  });

  test("is read back however it is typed", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom("-", " ", ""), fc.boolean(), (random, between, small) => {
        const reference = supportReference(random);
        const typed = reference.replaceAll("-", between);
        expect(readSupportReference(small ? typed.toLowerCase() : typed)).toBe(reference);
        expect(readSupportReference(reference.slice(2))).toBe(reference);
      }),
    );
  });

  test.each(["", "S-", "S-7KQ2-M9X", "S-7KQ2-M9XAA", "S-7KQ2-M9X0", "S-7KQ2-M9XI", "'; drop table", "%"])(
    "%j is not one",
    (typed) => {
      expect(readSupportReference(typed)).toBeNull();
    },
  );
});
