import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a page stands; the last crumb is the page itself and is left to its title. */
export function Breadcrumbs({
  language,
  crumbs,
}: {
  language: Language;
  crumbs: readonly { name: string; href: string }[];
}) {
  const t = translator(language);
  const all = [{ name: t("home"), href: `/${language}` }, ...crumbs];
  return (
    <nav aria-label={t("breadcrumbs")} className="mb-6 text-small">
      <ol className="flex flex-wrap items-center gap-x-2">
        {all.map((crumb, index) => (
          <li key={crumb.href} className="inline-flex items-center gap-2">
            {index > 0 && <Icon name="chevron" className="size-4 text-ink-soft" />}
            <a href={crumb.href} className="inline-flex min-h-8 items-center">
              {crumb.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
