import { Section } from "#components/ui/section.tsx";
import type { OrganisationRecord } from "#lib/administration/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { TextIn } from "#components/ui/text-in.tsx";

/** The organisations below one, and the people who belong to it. */
export function OrganisationPeople({
  language,
  organisation,
}: {
  language: Language;
  organisation: OrganisationRecord;
}) {
  const t = translator(language);
  const { children, people } = organisation;
  const home = `/${language}/administration`;
  return (
    <>
      <Section id="children" title={t("administration:organisation.children")}>
        {children.length === 0 && <p>{t("administration:organisation.noChildren")}</p>}
        <ul>
          {children.map(({ slug, nameAr, nameEn }) => (
            <li key={slug}>
              <a href={`${home}/organisations/${slug}`} className="inline-flex min-h-11 items-center">
                <TextIn language={language} text={{ ar: nameAr, en: nameEn }} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="people" title={t("administration:organisation.people")}>
        {people.length === 0 && <p>{t("administration:organisation.noPeople")}</p>}
        <ul>
          {people.map(({ id, name, email }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <a href={`${home}/people/${id}`} className="inline-flex min-h-11 items-center">
                <bdi>{name}</bdi>
              </a>
              <bdi dir="ltr" className="text-small text-ink-soft">
                {email}
              </bdi>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
