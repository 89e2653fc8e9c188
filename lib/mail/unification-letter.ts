import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { isolatedLines, letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

export type UnificationLetter = "linked" | "unlinked" | "merged" | "mergedInto" | "unmerged" | "unmergedFrom";

/** One of two that are unified or merged, as the other's officers may know it. */
export interface UnifiedPart {
  name: BilingualText;
  organisation: BilingualText;
  /** The reference of a proposal or the code of a service. */
  code: string;
  /** Its page among those of its organisation. */
  page: string;
}

/** The letter that tells an officer of one what became of it with the other, in the language they chose. */
export function unificationLetter(
  kind: UnificationLetter,
  { own, other, reason }: { own: UnifiedPart; other: UnifiedPart; reason: string },
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const said = (text: BilingualText) => textIn(language, text).text;
  const lead = {
    service: isolated(said(own.name)),
    other: isolated(said(other.name)),
    organisation: isolated(said(other.organisation)),
  };
  return {
    to,
    subject: t(`letters:unification.${kind}.subject`, { service: said(own.name) }),
    text: letterText(language, name, [
      t(`letters:unification.${kind}.lead`, lead),
      lines(leftToRight(own.code), leftToRight(other.code)),
      lines(t("letters:reason"), isolatedLines(reason)),
      lines(t("letters:unification.open"), new URL(`/${language}/ministry/${own.page}`, portalUrl).href),
    ]),
  };
}
