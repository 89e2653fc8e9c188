import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrganisationInList, OrganisationKind } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OrganisationLinks } from "./organisation-links.tsx";

const groups = [
  { name: "ministry", kinds: ["ministry"] },
  { name: "authority", kinds: ["authority"] },
  { name: "council", kinds: ["council", "office"] },
  { name: "municipality", kinds: ["municipality"] },
] as const satisfies readonly { name: OrganisationKind; kinds: readonly OrganisationKind[] }[];

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
      {groups.map(({ name, kinds }) => {
        const members = organisations.filter(({ kind }) => kinds.some((grouped) => grouped === kind));
        return members.length === 0 ? null : (
          <Section key={name} id={name} title={t(`catalogue:organisations.kind.${name}`)}>
            <OrganisationLinks language={language} organisations={members} />
          </Section>
        );
      })}
    </>
  );
}
