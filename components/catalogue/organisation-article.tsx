import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { CompletenessRules } from "./completeness-rules.tsx";
import { OrganisationChildren } from "./organisation-children.tsx";
import { OrganisationContact } from "./organisation-contact.tsx";
import { OrganisationFigures } from "./organisation-figures.tsx";
import { OrganisationMaturity } from "./organisation-maturity.tsx";
import { OrganisationServices } from "./organisation-services.tsx";
import { OwnLanguage } from "./own-language.tsx";

interface OrganisationArticleProps {
  language: Language;
  organisation: OrganisationDetails;
}

/** One organisation: its figures, its services by department, how to reach it, how far its services have come. */
export function OrganisationArticle({ language, organisation }: OrganisationArticleProps) {
  const t = translator(language);
  const { parent, children, counts, known } = organisation;
  return (
    <article>
      <PageHeading
        above={t(`catalogue:organisations.kindOfOne.${organisation.kind}`)}
        title={<OwnLanguage language={language} text={organisation.name} />}
        lead={
          parent && (
            <>
              {t("catalogue:organisation.partOf")}{" "}
              <a href={`/${language}/organisations/${parent.slug}`}>
                <OwnLanguage language={language} text={parent.name} />
              </a>
            </>
          )
        }
      />
      <OrganisationFigures language={language} organisation={organisation} />
      {children.length > 0 && (
        <Section id="children" title={t("catalogue:organisation.children")}>
          <OrganisationChildren language={language} organisation={organisation} />
        </Section>
      )}
      <Section id="services" title={t("catalogue:organisation.services")}>
        <OrganisationServices language={language} organisation={organisation} />
      </Section>
      <Section id="contact" title={t("catalogue:organisation.contact")}>
        <OrganisationContact language={language} contact={organisation.contact} />
      </Section>
      {counts.services > 0 && (
        <Section id="state" title={t("directory:organisation.state")}>
          <OrganisationMaturity language={language} organisation={organisation} />
          <div className="mt-6">
            <CompletenessRules language={language} services={counts.services} known={known} />
          </div>
          <p className="mt-4">
            <a
              href={`/${language}/organisations/${organisation.slug}/indicators`}
              className="inline-flex min-h-11 items-center"
            >
              {t("indicators:linkOfOrganisation")}
            </a>
          </p>
        </Section>
      )}
    </article>
  );
}
