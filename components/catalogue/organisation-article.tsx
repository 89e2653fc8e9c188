import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { DepartmentServices } from "./department-services.tsx";
import { OrganisationContact } from "./organisation-contact.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { SearchBox } from "./search-box.tsx";

/** One organisation: its services by department, its figures, how to reach it. */
export function OrganisationArticle({
  language,
  organisation,
}: {
  language: Language;
  organisation: OrganisationDetails;
}) {
  const t = translator(language);
  const { parent, children, counts } = organisation;
  const figures = [
    { name: t("catalogue:organisation.services"), count: counts.services },
    { name: t("catalogue:organisation.online"), count: counts.online },
    { name: t("catalogue:organisation.sourced"), count: counts.sourced },
    { name: t("catalogue:organisation.verified"), count: counts.verified },
  ];
  return (
    <article>
      <PageHeading
        above={t(`catalogue:organisations.kindOfOne.${organisation.kind}`)}
        title={<OwnLanguage language={language} text={organisation.name} />}
      />
      {parent && (
        <p className="mb-4">
          {t("catalogue:organisation.partOf")}{" "}
          <a href={`/${language}/organisations/${parent.slug}`}>
            <OwnLanguage language={language} text={parent.name} />
          </a>
        </p>
      )}
      <dl
        aria-label={t("catalogue:organisation.facts")}
        className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-4"
      >
        {figures.map(({ name, count }) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-small text-ink-soft">{name}</dt>
            <dd className="text-h2 font-semibold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      {children.length > 0 && (
        <Section id="children" title={t("catalogue:organisation.children")}>
          <ul>
            {children.map((child) => (
              <li key={child.slug}>
                <a href={`/${language}/organisations/${child.slug}`}>
                  <OwnLanguage language={language} text={child.name} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="services" title={t("catalogue:organisation.services")}>
        {counts.services === 0 ? (
          <p className="text-ink-soft">{t("catalogue:organisation.none")}</p>
        ) : (
          <>
            <SearchBox
              language={language}
              search={{ organisation: organisation.slug }}
              label={t("catalogue:organisation.search")}
            />
            {counts.verified < counts.services && (
              <p className="mt-6 w-fit rounded bg-sand px-3 py-2 text-small text-sand-ink">
                {t("catalogue:directory.unverified")}
              </p>
            )}
            <DepartmentServices language={language} services={organisation.services} />
          </>
        )}
      </Section>
      <Section id="contact" title={t("catalogue:organisation.contact")}>
        <OrganisationContact language={language} contact={organisation.contact} />
      </Section>
    </article>
  );
}
