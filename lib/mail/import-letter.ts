import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated } from "./direction.ts";
import { letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

export interface ToldImport {
  id: string;
  organisation: BilingualText;
  /** Who carried it out. */
  by: string;
  services: number;
}

/** The letter that tells an editor of all the revisions that came with one table. */
export function importLetter(
  { organisation, by, services }: ToldImport,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const ofOrganisation = textIn(language, organisation).text;
  return {
    to,
    subject: t("letters:import.subject", { organisation: ofOrganisation }),
    text: letterText(language, name, [
      t("letters:import.lead", { count: services, by: isolated(by), organisation: isolated(ofOrganisation) }),
      lines(t("letters:import.open"), new URL(pageOf(language), portalUrl).href),
    ]),
  };
}

function pageOf(language: Language): string {
  return `/${language}/ministry/revisions`;
}
