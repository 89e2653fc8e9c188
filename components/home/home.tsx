import type { ReactNode } from "react";
import { LifeEventLinks } from "#components/catalogue/life-event-links.tsx";
import { OrganisationLinks } from "#components/catalogue/organisation-links.tsx";
import { SearchBox } from "#components/catalogue/search-box.tsx";
import { Section } from "#components/ui/section.tsx";
import type { LifeEventInList } from "#lib/catalogue/queries/life-events.ts";
import type { OrganisationInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { SearchExamples } from "./search-examples.tsx";

interface HomeProps {
  language: Language;
  lifeEvents: readonly LifeEventInList[];
  organisations: readonly OrganisationInList[];
  /** The bands below: what was published, and how far e-services have come. */
  children?: ReactNode;
}

/** The first page: the question, the events of a life, who gives the services. */
export function Home({ language, lifeEvents, organisations, children }: HomeProps) {
  const t = translator(language);
  const services = organisations.reduce((sum, organisation) => sum + organisation.services, 0);
  const more = [
    { href: `/${language}/services`, name: t("home:allServices") },
    { href: `/${language}/services/a-z`, name: t("directory:alphabet.title") },
    { href: `/${language}/organisations`, name: t("home:allOrganisations") },
  ];
  return (
    <>
      <div className={`-mt-8 bg-paper-soft pt-8 pb-8 sm:pt-14 sm:pb-12 ${acrossThePage}`}>
        <h1>{t("home:question")}</h1>
        <p className="mt-2 mb-6 max-w-text text-lead text-ink-soft">{t("home:lead", { count: services })}</p>
        <SearchBox language={language} labelHidden />
        <SearchExamples language={language} />
      </div>
      <Section id="life-events" title={t("home:lifeEvents")}>
        <LifeEventLinks language={language} events={lifeEvents} />
      </Section>
      <Section id="organisations" title={t("home:organisations")}>
        <details className="md:details-content:[content-visibility:visible]">
          <summary className="min-h-11 content-center text-green md:supports-[selector(::details-content)]:hidden">
            {t("home:showOrganisations", { count: organisations.length })}
          </summary>
          <OrganisationLinks language={language} organisations={organisations} />
        </details>
        <ul className="mt-4 flex flex-wrap gap-x-8">
          {more.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center font-medium">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {children}
    </>
  );
}

/**
 * A band whose colour runs from edge to edge of the window, where its content keeps to the page. A clipped shadow
 * would do it too, but would cut off what is suggested below the search.
 */
const acrossThePage = "[border-image:linear-gradient(var(--color-paper-soft)_0_100%)_fill_0/0/0_100vmax]";
