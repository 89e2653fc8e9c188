import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { shownFileName } from "#lib/i18n/file-name.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  /** The service that a page below its own is about. */
  service?: { code: string; name: BilingualText };
}

/** Where a page of those who keep services stands. */
export function ServiceCrumbs({ language, service }: Props) {
  const list = `/${language}/ministry/services`;
  const above = service
    ? [{ name: textIn(language, service.name).text, href: `${list}/${service.code}` }]
    : [];
  return (
    <Breadcrumbs
      language={language}
      crumbs={[{ name: translator(language)("revisions:list.title"), href: list }, ...above]}
    />
  );
}

/** Where a page of an editor stands. */
export function ReviewCrumbs({
  language,
  revision,
  table,
}: {
  language: Language;
  revision?: { id: string; name: BilingualText };
  /** The table that a page below its own is about, or that a revision came with. */
  table?: { id: string; name: string };
}) {
  const list = `/${language}/ministry/revisions`;
  const above = [
    ...(table ? [{ name: shownFileName(table.name), href: `${list}/imports/${table.id}` }] : []),
    ...(revision ? [{ name: textIn(language, revision.name).text, href: `${list}/${revision.id}` }] : []),
  ];
  return (
    <Breadcrumbs
      language={language}
      crumbs={[{ name: translator(language)("revisions:review.title"), href: list }, ...above]}
    />
  );
}
