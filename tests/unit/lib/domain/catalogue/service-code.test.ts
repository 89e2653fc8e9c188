import { describe, expect, test } from "vitest";
import {
  codeMentioned,
  codeSought,
  lettersSought,
  SERVICE_CODE,
} from "#lib/domain/catalogue/service-code.ts";

describe("a service code in any spelling", () => {
  test.each(["MOI-001", "moi 1", "moi001", "Moi-٠٠١", " moi ۱ ", "MOI–1", "moi_01", "m o i 1", "moi 0001"])(
    "%s is MOI-001",
    (text) => {
      expect(codeSought(text)).toEqual({ code: "MOI-001" });
    },
  );

  test.each(["٠٠١", "001", "1"])("%s is every service with the number 001", (text) => {
    expect(codeSought(text)).toEqual({ number: "001" });
  });

  test.each(["", "moi", "mo 1", "moix 1", "moi 1234", "رخصة 1", "1 moi", "moi 1 2"])(
    "%s is no code",
    (text) => {
      expect(codeSought(text)).toBeNull();
    },
  );

  test.each([
    ["خدمة MOE-009 للصف الأول", "MOE-009"],
    ["moe9 تسجيل", "MOE-009"],
    ["شو يعني MOI ٠١٤؟", "MOI-014"],
    ["for 100 pupils", "FOR-100"],
    ["٠٧٠ moi", "MOI-070"],
    ["001moi هوية", "MOI-001"],
  ])("«%s» mentions %s", (text, code) => {
    expect(codeMentioned(text)).toBe(code);
  });

  test.each(["", "ذهب عيار 21", "age 16", "16 moi", "رخصة 001", "for 1 year", "abcd-001"])(
    "«%s» mentions none",
    (text) => {
      expect(codeMentioned(text)).toBeNull();
    },
  );

  test.each([
    ["moi", "MOI"],
    ["MOI-", "MOI"],
    ["mo", null],
    ["moi هوية", null],
    ["", null],
  ])("the letters of «%s» are %s", (text, letters) => {
    expect(lettersSought(text)).toBe(letters);
  });

  test("a code that was read is a code as it is printed", () => {
    expect("GZM-019").toMatch(SERVICE_CODE);
    expect("gzm-19").not.toMatch(SERVICE_CODE);
  });
});
