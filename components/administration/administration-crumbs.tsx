import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  /** The list that the page belongs to. */
  below?: "organisations" | "people" | "outbox";
}

export function AdministrationCrumbs({ language, below }: Props) {
  const t = translator(language);
  const home = `/${language}/administration`;
  const crumbs = [
    { name: t("administration:title"), href: home },
    ...(below ? [{ name: t(`administration:${below}.title`), href: `${home}/${below}` }] : []),
  ];
  return <Breadcrumbs language={language} crumbs={crumbs} />;
}
