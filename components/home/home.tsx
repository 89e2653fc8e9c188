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
  return (
    <>
      <div className="pt-4 pb-4 sm:pt-10">
        <h1>{t("home:question")}</h1>
        <p className="mt-2 mb-6 max-w-text text-lead text-ink-soft">{t("home:lead", { count: services })}</p>
        <SearchBox language={language} labelHidden />
        <SearchExamples language={language} />
      </div>
      <Section id="life-events" title={t("home:lifeEvents")}>
        <LifeEventLinks language={language} events={lifeEvents} />
      </Section>
      <Section id="organisations" title={t("home:organisations")}>
        <OrganisationLinks language={language} organisations={organisations} />
        <p className="mt-6">
          <a href={`/${language}/services`} className="font-medium">
            {t("home:allServices")}
          </a>
        </p>
      </Section>
      {children}
    </>
  );
}
