import { Icon, type IconName } from "#components/ui/icon.tsx";
import { everything, searchQuery, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import type { WaysOn } from "#lib/catalogue/queries/ways-on.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LifeEventLinks } from "./life-event-links.tsx";
import { ServiceNames } from "./service-names.tsx";

interface NothingFoundProps {
  language: Language;
  search: CatalogueSearch;
  waysOn: WaysOn;
}

/** A search without a result says so and offers the ways on. */
export function NothingFound({ language, search, waysOn }: NothingFoundProps) {
  const t = translator(language);
  const { withoutFilters, nearest, lifeEvents } = waysOn;
  const ways: { href: string; icon: IconName; text: string }[] = [
    {
      href: `/${language}/organisations`,
      icon: "organisation",
      text: t("catalogue:nothing.browseOrganisations"),
    },
    { href: `/${language}/services`, icon: "document", text: t("catalogue:nothing.browseServices") },
    { href: `/${language}/support`, icon: "info", text: t("catalogue:nothing.ask") },
  ];
  return (
    <section aria-labelledby="results" className="max-w-text">
      <meta name="portal-counted-as" content="nothing-found" />
      <h2 id="results">{t("catalogue:nothing.title")}</h2>
      <p className="mt-2 text-ink-soft">{t("catalogue:nothing.lead")}</p>
      {withoutFilters > 0 && (
        <p className="mt-4">
          <a
            href={`/${language}/services${searchQuery({ ...everything, q: search.q })}`}
            className="font-medium"
          >
            {t("catalogue:nothing.withoutFilters", { count: withoutFilters })}
          </a>
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <h3 className="mt-8 mb-2">{t("catalogue:nothing.nearest")}</h3>
          <ServiceNames language={language} services={nearest} />
        </>
      )}
      <h3 className="mt-8 mb-2">{t("catalogue:nothing.browseLifeEvents")}</h3>
      <LifeEventLinks language={language} events={lifeEvents} />
      <ul className="mt-8 border-t border-line">
        {ways.map(({ href, icon, text }) => (
          <li key={href} className="border-b border-line">
            <a href={href} className="flex min-h-12 items-center gap-3 no-underline hover:underline">
              <Icon name={icon} />
              {text}
            </a>
          </li>
        ))}
      </ul>
      <h3 className="mt-8">{t("catalogue:nothing.tips")}</h3>
      <ul className="mt-2 list-disc ps-5 text-ink-soft">
        <li>{t("catalogue:nothing.tipWords")}</li>
        <li>{t("catalogue:nothing.tipCode")}</li>
      </ul>
    </section>
  );
}
