import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  proposal?: { id: string; name: BilingualText };
}

/** Where a page of the quality lead about proposals stands. */
export function QualityCrumbs({ language, proposal }: Props) {
  const list = `/${language}/quality/proposals`;
  const crumbs = [{ name: translator(language)("proposals:decide.title"), href: list }];
  if (proposal) crumbs.push({ name: textIn(language, proposal.name).text, href: `${list}/${proposal.id}` });
  return <Breadcrumbs language={language} crumbs={crumbs} />;
}
