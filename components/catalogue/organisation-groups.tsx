import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OrganisationInList, OrganisationKind } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OrganisationRows } from "./organisation-rows.tsx";

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

/** Every organisation, by what kind of body it is, and how well its services are described. */
export function OrganisationGroups({ language, organisations }: OrganisationGroupsProps) {
  const t = translator(language);
  const names = new Map(organisations.map(({ slug, name }) => [slug, name]));
  return (
    <>
      <PageHeading title={t("catalogue:organisations.title")} lead={t("catalogue:organisations.lead")} />
      <p className="max-w-text text-small text-ink-soft">{t("directory:organisations.note")}</p>
      {groups.map(({ name, kinds }) => {
        const members = organisations.filter(({ kind }) => kinds.some((grouped) => grouped === kind));
        return members.length === 0 ? null : (
          <Section key={name} id={name} title={t(`catalogue:organisations.kind.${name}`)}>
            <OrganisationRows language={language} organisations={members} names={names} />
          </Section>
        );
      })}
    </>
  );
}
