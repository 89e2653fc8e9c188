import { BarTable } from "#components/ui/charts/bar-table.tsx";
import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import { everything, searchQuery } from "#lib/domain/catalogue/catalogue-search.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface OrganisationMaturityProps {
  language: Language;
  organisation: Pick<OrganisationDetails, "slug" | "counts" | "withChildren">;
}

/** How far the services of an organisation have come, from offline to fully digital. */
export function OrganisationMaturity({ language, organisation }: OrganisationMaturityProps) {
  const t = translator(language);
  const { slug, counts, withChildren } = organisation;
  const linked = (services: number) => services > 0 && !withChildren;
  return (
    <BarTable
      id="maturity"
      caption={t("directory:organisation.maturity")}
      labelTitle={t("catalogue:facet.maturity")}
      valueTitle={t("catalogue:organisation.services")}
      bars={counts.byMaturity.map(({ maturity, services }) => ({
        key: String(maturity),
        label: t(`catalogue:maturity.${maturity}`),
        href: linked(services)
          ? `/${language}/services${searchQuery({ ...everything, organisation: slug, maturity })}`
          : undefined,
        value: services,
        text: t("catalogue:directory.count", { count: services }),
      }))}
    />
  );
}
