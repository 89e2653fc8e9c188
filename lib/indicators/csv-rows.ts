import type { Cell } from "#lib/api/csv.ts";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MonthOfUse } from "#lib/usage/queries/months-of-use.ts";
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

/** What is told in a table file of the indicators. */
export interface ToldIndicators {
  measured: readonly MeasuredIndicator[];
  state: CatalogueState;
  /** The last of them is not over. */
  months: readonly MonthOfUse[];
}

/** The indicators as a table: what was measured, what is counted from the catalogue, how the portal itself is used. */
export function indicatorRows({ measured, state, months }: ToldIndicators): Cell[][] {
  return [[...columns], ...measured.flatMap(statedRows), ...countedRows(state), ...usedRows(months)];
}

const used = { views: "pages", searches: "searches", withoutResult: "searches" } as const;
const usedKeys = ["views", "searches", "withoutResult"] as const;

function usedRows(months: readonly MonthOfUse[]): Cell[][] {
  const [ar, en] = [translator("ar"), translator("en")];
  return usedKeys.flatMap((key) =>
    months.map((row, place) => [
      `portal.${key}`,
      ar(`indicators:use.${key}`),
      en(`indicators:use.${key}`),
      used[key],
      row.month,
      row[key],
      place === months.length - 1,
      null,
      null,
      ar("indicators:portalUse"),
      en("indicators:portalUse"),
      1,
      "counted",
    ]),
  );
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
    ...completenessRules.map((rule): [string, number] => [`.known.${rule}`, state.known[rule]]),
  ];
}
