import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrganisationInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OrganisationLinks } from "./organisation-links.tsx";

const kinds = ["ministry", "authority", "council", "office", "municipality"] as const;

interface OrganisationGroupsProps {
  language: Language;
  organisations: readonly OrganisationInList[];
}

/** Every organisation, by what kind of body it is. */
export function OrganisationGroups({ language, organisations }: OrganisationGroupsProps) {
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("catalogue:organisations.title")} lead={t("catalogue:organisations.lead")} />
      {kinds.map((kind) => {
        const members = organisations.filter((organisation) => organisation.kind === kind);
        return members.length === 0 ? null : (
          <Section key={kind} id={kind} title={t(`catalogue:organisations.kind.${kind}`)}>
            <OrganisationLinks language={language} organisations={members} />
          </Section>
        );
      })}
    </>
  );
}
