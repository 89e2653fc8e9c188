import type { RevisionLetter } from "#lib/domain/revisions/letters.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { isolatedLines, letterText, lines } from "./letter-text.ts";
import type { Receiver } from "./proposal-letter.ts";
import type { Letter } from "./send.ts";

export interface ToldRevision {
  id: string;
  code: string;
  name: BilingualText;
  organisation: BilingualText;
  /** The day it waits for. */
  publishOn: Date | null;
  reason: string | null;
  remarks: readonly { field: ContentField; remark: string }[];
}

/** The letter that tells one person what became of a revision, in the language they chose. */
export function revisionLetter(
  kind: RevisionLetter,
  told: ToldRevision,
  { email: to, name, language }: Receiver,
  portalUrl: string,
): Letter {
  const t = translator(language);
  const service = textIn(language, told.name).text;
  const lead = {
    service: isolated(service),
    organisation: isolated(textIn(language, told.organisation).text),
    day: told.publishOn ? formatDate(language, told.publishOn) : "",
  };
  return {
    to,
    subject: t(`letters:revision.${kind}.subject`, { service }),
    text: letterText(language, name, [
      t(`letters:revision.${kind}.lead`, lead),
      t("letters:revision.code", { code: leftToRight(told.code) }),
      told.reason && lines(t("letters:reason"), isolatedLines(told.reason)),
      told.remarks.length > 0 && lines(t("letters:revision.remarks"), ...remarksIn(language, told)),
      lines(t("letters:revision.open"), new URL(pageOf(kind, told, language), portalUrl).href),
    ]),
  };
}

function remarksIn(language: Language, { remarks }: ToldRevision): string[] {
  const t = translator(language);
  return remarks.map(({ field, remark }) =>
    t("letters:remark", { section: t(`revisions:fields.${field}`), remark: isolatedLines(remark) }),
  );
}

/** Where the receiver sees it: an editor decides on the revision, a writer keeps the service. */
function pageOf(kind: RevisionLetter, { id, code }: ToldRevision, language: Language): string {
  const toEditors = kind === "toDecide" || kind === "toArchive";
  return `/${language}/ministry/${toEditors ? `revisions/${id}` : `services/${code}`}`;
}
