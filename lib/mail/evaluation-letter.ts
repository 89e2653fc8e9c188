import { formatDateTime } from "#lib/i18n/format.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

/** That proposals are to be evaluated; that evaluations of them are not final yet. */
export type EvaluationLetter = "assigned" | "notFinal";

export interface ToldEvaluations {
  round: BilingualText;
  until: Date;
  proposals: readonly { name: BilingualText; reference: string }[];
}

/** The letter that tells one evaluator of their evaluations, in the language they chose. */
export function evaluationLetter(
  kind: EvaluationLetter,
  { round, until, proposals }: ToldEvaluations,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const count = proposals.length;
  return {
    to,
    subject: t(`letters:evaluation.${kind}.subject`, { count }),
    text: letterText(language, name, [
      t(`letters:evaluation.${kind}.lead`, {
        round: isolated(textIn(language, round).text),
        until: formatDateTime(language, until),
      }),
      lines(
        ...proposals.map(
          (one) => `${isolated(textIn(language, one.name).text)} (${leftToRight(one.reference)})`,
        ),
      ),
      lines(t("letters:evaluation.open"), new URL(`/${language}/quality`, portalUrl).href),
    ]),
  };
}
