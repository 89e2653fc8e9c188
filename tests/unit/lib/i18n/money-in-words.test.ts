import { describe, expect, test } from "vitest";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";

describe("An amount in words", () => {
  test.each([
    [1, "ILS", "شيكل واحد", "1 shekel"],
    [2, "JOD", "ديناران أردنيان", "2 Jordanian dinars"],
    [7, "USD", "7 دولارات", "7 US dollars"],
    [12, "ILS", "12 شيكلًا", "12 shekels"],
    [1200, "USD", "1,200 دولار", "1,200 US dollars"],
    [12.5, "ILS", "12.5 شيكل", "12.5 shekels"],
  ] as const)("takes the form of its number: %d %s", (amount, currency, arabic, english) => {
    expect(moneyInWords("ar", { amount, currency })).toBe(arabic);
    expect(moneyInWords("en", { amount, currency })).toBe(english);
  });
});
