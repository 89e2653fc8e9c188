import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated } from "#lib/i18n/isolated.ts";
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

export interface ToldApproval {
  organisation: BilingualText;
  /** Who approved it. */
  by: string;
  approved: number;
  leftOut: number;
}

/** The letter that tells an editor of all the revisions that came with one table. */
export function importLetter(
  { id, organisation, by, services }: ToldImport,
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
      lines(t("letters:import.open"), new URL(pageOf(language, id), portalUrl).href),
    ]),
  };
}

/** The letter that tells whoever sent a table what its approval came to, in one for all its services. */
export function importApprovedLetter(
  { organisation, by, approved, leftOut }: ToldApproval,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const ofOrganisation = textIn(language, organisation).text;
  return {
    to,
    subject: t("letters:importApproved.subject", { organisation: ofOrganisation }),
    text: letterText(language, name, [
      t("letters:importApproved.lead", {
        count: approved,
        by: isolated(by),
        organisation: isolated(ofOrganisation),
      }),
      ...(leftOut > 0 ? [t("letters:importApproved.leftOut", { count: leftOut })] : []),
      lines(t("letters:import.open"), new URL(`/${language}/ministry/services`, portalUrl).href),
    ]),
  };
}

function pageOf(language: Language, id: string): string {
  return `/${language}/ministry/revisions/imports/${id}`;
}
