import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where an officer's page stands. */
export function MinistryCrumbs({ language, proposal }: { language: Language; proposal?: string }) {
  const t = translator(language);
  const home = { name: t("proposals:home.title"), href: `/${language}/ministry` };
  const list = proposal
    ? [{ name: t("proposals:page.back"), href: `/${language}/ministry/proposals/${proposal}` }]
    : [];
  return <Breadcrumbs language={language} crumbs={[home, ...list]} />;
}
