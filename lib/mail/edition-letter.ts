import { formatDateTime } from "#lib/i18n/format.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

/** The first edition of a round, or one that replaces another. */
export type EditionLetter = "published" | "corrected";

export interface ToldEdition {
  slug: string;
  round: BilingualText;
  /** Until when organisations may object to a place. */
  objectionsUntil: Date;
  /** The receiver's own that are ranked in it. */
  proposals: readonly { name: BilingualText; reference: string }[];
}

/** The letter that tells an officer of an edition that ranks their nominations, in the language they chose. */
export function editionLetter(
  kind: EditionLetter,
  { slug, round, objectionsUntil, proposals }: ToldEdition,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const said = (text: BilingualText) => textIn(language, text).text;
  return {
    to,
    subject: t(`letters:edition.${kind}.subject`, { round: said(round) }),
    text: letterText(language, name, [
      t(`letters:edition.${kind}.lead`, { round: isolated(said(round)), edition: leftToRight(slug) }),
      lines(
        t("letters:edition.own"),
        ...proposals.map((one) => `${isolated(said(one.name))} (${leftToRight(one.reference)})`),
      ),
      t("letters:edition.objections", { until: formatDateTime(language, objectionsUntil) }),
      lines(t("letters:edition.open"), new URL(`/${language}/priorities/${slug}`, portalUrl).href),
    ]),
  };
}
