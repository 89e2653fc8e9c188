import type { OrganisationInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { OwnLanguage } from "./own-language.tsx";

interface OrganisationLinksProps {
  language: Language;
  organisations: readonly OrganisationInList[];
}

/** Organisations as a list in columns, with how many services each publishes. */
export function OrganisationLinks({ language, organisations }: OrganisationLinksProps) {
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {organisations.map(({ slug, name, services }) => (
        <li key={slug} className="break-inside-avoid border-b border-line">
          <a
            href={`/${language}/organisations/${slug}`}
            className="flex min-h-12 items-center justify-between gap-3 py-1.5 text-ink no-underline hover:text-green hover:underline"
          >
            <OwnLanguage language={language} text={name} />
            <span className="shrink-0 text-small text-ink-soft tabular-nums">{services}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
