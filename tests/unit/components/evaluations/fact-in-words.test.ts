import { describe, expect, test } from "vitest";
import { factInWords } from "#components/evaluations/fact-in-words.ts";

describe("A fact that changed since it was judged", () => {
  test.each([
    ["maturity", "1", "1. معلومات منشورة", "1. Information online"],
    ["targetMaturity", "3", "3. تقديم إلكتروني بكل الوثائق", "3. Apply online with all proofs"],
    ["yearlyTransactions", "42000", "42,000", "42,000"],
    ["earliestQuarter", "2027-Q1", "الربع الأول 2027", "Q1 2027"],
    ["cost", "45000 USD", "45,000 دولار", "45,000 US dollars"],
    ["cost", "45000 EUR", "45000 EUR", "45000 EUR"],
    ["problem", "ثلاثة مكاتب", "ثلاثة مكاتب", "ثلاثة مكاتب"],
    [
      "standards",
      "openSource: meets · support: exception: by telephone: 1 · still by telephone · webBased",
      "برمجيات مفتوحة المصدر: مستوفى · دعم المستخدمين: استثناء: by telephone: 1 · still by telephone · عبر الويب",
      "Open source: Met · User support: Exception: by telephone: 1 · still by telephone · Web based",
    ],
    ["standards", "support: by telephone", "دعم المستخدمين: by telephone", "User support: by telephone"],
  ] as const)("is said in words: %s %s", (fact, kept, arabic, english) => {
    expect(factInWords("ar", fact, kept)).toBe(arabic);
    expect(factInWords("en", fact, kept)).toBe(english);
  });
});
