import { Spread } from "#components/ui/charts/spread.tsx";
import { Table } from "#components/ui/table.tsx";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { meanMaturity, measuresOf, stateTogether } from "#lib/domain/indicators/service-state.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CatalogueState, OrganisationState } from "#lib/indicators/queries/catalogue-state.ts";
import { shareInWords } from "./share-in-words.ts";

interface OrganisationStatesProps {
  language: Language;
  organisations: CatalogueState["byOrganisation"];
}

/** Every organisation in one row: how its services are spread over e-maturity, and its shares beside each other. */
export function OrganisationStates({ language, organisations }: OrganisationStatesProps) {
  const t = translator(language);
  const measures = (row: Row) => measuresOf(row, completenessRules.length);
  const share = (key: "online" | "completeness" | "verified") => ({
    key,
    title: t(`indicators:measure.${key}`),
    numeric: true,
    cell: (row: Row) => shareInWords(language, measures(row)?.[key] ?? 0),
  });
  return (
    <Table
      caption={t("indicators:byOrganisation")}
      captionHidden
      rows={[government(t("indicators:government"), organisations), ...organisations]}
      rowKey={({ slug }) => slug}
      rowHeader="name"
      columns={[
        { key: "name", title: t("catalogue:facet.organisation"), cell: (row) => nameOf(language, row) },
        {
          key: "services",
          title: t("indicators:servicesColumn"),
          numeric: true,
          cell: ({ services }) => formatNumber(language, services),
        },
        {
          key: "maturity",
          title: t("indicators:measure.maturity"),
          cell: (row) => (
            <span className="flex items-center gap-3 tabular-nums">
              <Spread counts={row.byMaturity} />
              {formatNumber(language, meanMaturity(row), 1)}
            </span>
          ),
        },
        share("online"),
        share("completeness"),
        share("verified"),
      ]}
    />
  );
}

type Row = Omit<OrganisationState, "known">;

const everyone = "";

function government(name: string, organisations: readonly OrganisationState[]): Row {
  return { slug: everyone, name: { ar: name, en: name }, ...stateTogether(organisations) };
}

function nameOf(language: Language, { slug, name }: Row) {
  const { text } = textIn(language, name);
  if (slug === everyone) return <strong className="font-semibold">{text}</strong>;
  return <a href={`/${language}/organisations/${slug}/indicators`}>{text}</a>;
}
