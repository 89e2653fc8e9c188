import type { ObjectionOutcome } from "#lib/domain/objections/refusals.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { isolatedLines, letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

export type ObjectionLetter = "filed" | "toAnswer" | "answered" | "answeredToLeads";

export interface ToldObjection {
  proposal: string;
  /** The slugs of the round and of the edition that was objected to. */
  round: string;
  edition: string;
  name: BilingualText;
  organisation: BilingualText;
  reference: string;
  text: string;
  outcome: ObjectionOutcome | null;
  answer: string | null;
}

/** The letter that tells one person of an objection or of its answer, in the language they chose. */
export function objectionLetter(
  kind: ObjectionLetter,
  told: ToldObjection,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const said = (text: BilingualText) => textIn(language, text).text;
  const service = said(told.name);
  const { outcome, answer } = told;
  const place = kind.endsWith("Leads") || kind === "toAnswer" ? "quality" : "ministry";
  const page =
    place === "quality" ? `rounds/${told.round}/objections` : `proposals/${told.proposal}/objection`;
  const lead = {
    service: isolated(service),
    organisation: isolated(said(told.organisation)),
    edition: leftToRight(told.edition),
  };
  return {
    to,
    subject: t(`letters:objection.${kind}.subject`, { service }),
    text: letterText(language, name, [
      t(`letters:objection.${kind}.lead`, lead),
      t("letters:reference", { reference: leftToRight(told.reference) }),
      lines(t("letters:objection.text"), isolatedLines(told.text)),
      answer &&
        outcome &&
        lines(
          t("letters:objection.answer", { outcome: t(`letters:objection.${outcome}`) }),
          isolatedLines(answer),
        ),
      lines(t("letters:objection.open"), new URL(`/${language}/${place}/${page}`, portalUrl).href),
    ]),
  };
}
