import { maturityName } from "#components/proposals/maturity-name.ts";
import type { JudgedFact } from "#lib/domain/evaluations/changed-papers.ts";
import { currencies } from "#lib/domain/proposals/papers.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { quarterName } from "#lib/i18n/quarter-name.ts";
import { translator } from "#lib/i18n/translator.ts";

/** A fact as it was kept with an evaluation, in the words of the page. */
export function factInWords(language: Language, fact: JudgedFact, kept: string): string {
  switch (fact) {
    case "maturity":
    case "targetMaturity":
      return maturityName(language, Number(kept));
    case "yearlyTransactions":
    case "durationQuarters":
    case "personMonths":
      return formatNumber(language, Number(kept));
    case "earliestQuarter":
      return quarterName(language, kept);
    case "cost":
      return costInWords(language, kept);
    case "standards":
      return kept
        .split(between)
        .map((line) => standardInWords(language, line))
        .join(between);
    default:
      return kept;
  }
}

const between = " · ";

function costInWords(language: Language, kept: string): string {
  const [amount, code] = kept.split(" ");
  const currency = currencies.find((known) => known === code);
  return currency ? moneyInWords(language, { amount: Number(amount), currency }) : kept;
}

const standards = ["openSource", "webBased", "support", "unifiedRegistration", "infrastructure"] as const;
const verdicts = ["meets", "exception"] as const;

/** "support: meets: by telephone"; an explanation that goes on after the sign between standards stays as it is. */
function standardInWords(language: Language, line: string): string {
  const t = translator(language);
  const [name, ...said] = line.split(": ");
  const standard = standards.find((known) => known === name);
  if (!standard) return line;
  const verdict = verdicts.find((known) => known === said[0]);
  const rest = verdict ? [t(`evaluations:dossier.${verdict}`), ...said.slice(1)] : said;
  return [t(`evaluations:standards.${standard}`), ...rest].join(": ");
}
