import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a page about imports stands. */
export function ImportCrumbs({ language, file = false }: { language: Language; file?: boolean }) {
  const t = translator(language);
  const services = `/${language}/ministry/services`;
  const above = file ? [{ name: t("imports:title"), href: `${services}/import` }] : [];
  return (
    <Breadcrumbs
      language={language}
      crumbs={[{ name: t("revisions:list.title"), href: services }, ...above]}
    />
  );
}
