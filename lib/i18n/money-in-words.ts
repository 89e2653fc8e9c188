import { formatNumber } from "./format.ts";
import type { Language } from "./languages.ts";
import { translator } from "./translator.ts";

interface Money {
  amount: number;
  currency: "ILS" | "JOD" | "USD";
}

/** "3 شواكل", "1,200 دولار": an amount with its currency in the form that the number asks for. */
export function moneyInWords(language: Language, { amount, currency }: Money): string {
  return translator(language)(`catalogue:currency.${currency}`, {
    count: amount,
    amount: formatNumber(language, amount),
  });
}
