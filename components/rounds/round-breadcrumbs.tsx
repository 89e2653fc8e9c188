import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface RoundBreadcrumbsProps {
  language: Language;
  /** The round, on the pages below it. */
  round?: { slug: string; name: BilingualText };
}

export function RoundBreadcrumbs({ language, round }: RoundBreadcrumbsProps) {
  const t = translator(language);
  const rounds = `/${language}/quality/rounds`;
  return (
    <Breadcrumbs
      language={language}
      crumbs={[
        { name: t("staff.quality"), href: `/${language}/quality` },
        { name: t("rounds:list.title"), href: rounds },
        ...(round ? [{ name: textIn(language, round.name).text, href: `${rounds}/${round.slug}` }] : []),
      ]}
    />
  );
}
