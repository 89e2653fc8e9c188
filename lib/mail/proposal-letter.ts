import type { ProposalLetter } from "#lib/domain/proposals/letters.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { isolatedLines, letterText, lines } from "./letter-text.ts";
import type { Letter } from "./send.ts";

export interface ProposalStep {
  id: string;
  name: BilingualText;
  organisation: BilingualText;
  round: BilingualText;
  reference: string | null;
  /** Until when officers may still act on it. */
  until: Date;
  reason: string | null;
  remarks: readonly { section: Section; remark: string }[];
}

export interface Receiver {
  email: string;
  name: string;
  language: Language;
}

/** The letter that tells one person of a step of a nomination, in the language they chose. */
export function proposalLetter(
  kind: ProposalLetter,
  step: ProposalStep,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const said = (text: BilingualText) => textIn(language, text).text;
  const lead = {
    service: isolated(said(step.name)),
    organisation: isolated(said(step.organisation)),
    until: formatDateTime(language, step.until),
  };
  const reference = step.reference && t("letters:reference", { reference: leftToRight(step.reference) });
  return {
    to,
    // A subject stands alone in a list: marks would be counted as letters there.
    subject: t(`letters:proposal.${kind}.subject`, { service: said(step.name) }),
    text: letterText(language, name, [
      t(`letters:proposal.${kind}.lead`, lead),
      lines(reference, t("letters:round", { round: isolated(said(step.round)) })),
      step.reason && lines(t("letters:reason"), isolatedLines(step.reason)),
      step.remarks.length > 0 && lines(t("letters:remarks"), ...remarksIn(language, step)),
      lines(t("letters:open"), new URL(pageOf(kind, step, language), portalUrl).href),
    ]),
  };
}

function remarksIn(language: Language, { remarks }: ProposalStep): string[] {
  const t = translator(language);
  return remarks.map(({ section, remark }) =>
    t("letters:remark", { section: t(`proposals:sections.${section}`), remark: isolatedLines(remark) }),
  );
}

/** Where the receiver sees it: those who decide have pages of their own. */
function pageOf(kind: ProposalLetter, { id }: ProposalStep, language: Language): string {
  const place = kind === "toDecide" || kind === "withdrawnToLeads" ? "quality" : "ministry";
  return `/${language}/${place}/proposals/${id}`;
}
