import type { Cell } from "#lib/api/csv.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CatalogueState, OrganisationState } from "./queries/catalogue-state.ts";
import type { MeasuredIndicator } from "./queries/measured-indicators.ts";

const columns = [
  "indicator",
  "name_ar",
  "name_en",
  "unit",
  "period",
  "value",
  "partial",
  "note_ar",
  "note_en",
  "source_ar",
  "source_en",
  "definition",
  "origin",
] as const;

type Text = { ar: string; en: string | null };

/** The indicators as a table: a row for each value that was measured, then for each counted from the catalogue. */
export function indicatorRows(stated: readonly MeasuredIndicator[], state: CatalogueState): Cell[][] {
  return [[...columns], ...stated.flatMap(statedRows), ...countedRows(state)];
}

function statedRows({ id, name, unit, values }: MeasuredIndicator): Cell[][] {
  return values.map(({ period, value, partial, note, source, definition, origin }) => [
    id,
    name.ar,
    name.en,
    unit,
    period,
    value,
    partial,
    note?.ar ?? null,
    note?.en ?? null,
    source?.ar ?? null,
    source?.en ?? null,
    definition,
    origin,
  ]);
}

function countedRows(state: CatalogueState): Cell[][] {
  const [ar, en] = [translator("ar"), translator("en")];
  const counted = (id: string, name: Text, services: number): Cell[] => [
    `guide.${id}`,
    name.ar,
    name.en,
    "services",
    null,
    services,
    false,
    null,
    null,
    ar("indicators:counted"),
    en("indicators:counted"),
    1,
    "counted",
  ];
  return [
    counted("services", { ar: ar("indicators:inGuide"), en: en("indicators:inGuide") }, state.services),
    counted("sourced", { ar: ar("indicators:withSource"), en: en("indicators:withSource") }, state.sourced),
    counted(
      "verified",
      { ar: ar("indicators:withVerification"), en: en("indicators:withVerification") },
      state.verified,
    ),
    ...state.byDelivery.map(({ delivery, services }) =>
      counted(
        `delivery.${delivery}`,
        { ar: ar(`catalogue:delivery.${delivery}`), en: en(`catalogue:delivery.${delivery}`) },
        services,
      ),
    ),
    ...state.byMaturity.map(({ maturity, services }) =>
      counted(
        `maturity.${maturity}`,
        {
          ar: ar(`catalogue:maturity.${maturity}`),
          en: en(`catalogue:maturity.${maturity}`),
        },
        services,
      ),
    ),
    ...state.byOrganisation.flatMap((organisation) =>
      countsOf(organisation).map(([id, services]) =>
        counted(`organisation.${organisation.slug}${id}`, organisation.name, services),
      ),
    ),
  ];
}

/** What is counted of an organisation, each by the end of its name; all its services have none. */
function countsOf(state: OrganisationState): [id: string, services: number][] {
  return [
    ["", state.services],
    [".online", state.online],
    [".verified", state.verified],
    [".sourced", state.sourced],
    [".timed", state.timed],
    ...state.byMaturity.map((services, level): [string, number] => [`.maturity.${level}`, services]),
  ];
}
