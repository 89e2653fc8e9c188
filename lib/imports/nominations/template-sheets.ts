import {
  nominationColumns,
  nominationFields,
  type NominationColumn,
} from "#lib/domain/proposals/table/columns.ts";
import type { LivingNomination, NominableService } from "#lib/domain/proposals/table/plan.ts";
import { valueIn } from "#lib/domain/proposals/table/values.ts";
import { translator } from "#lib/i18n/translator.ts";
import { headingStyle, textCell } from "#lib/sheets/written-cells.ts";
import { columnAbouts } from "./column-abouts.ts";
import { columnTitles, type TableCriterion } from "./column-titles.ts";

interface Template {
  criteria: readonly TableCriterion[];
  /** Drafts that there are stand in the table already: uploaded as they are, they change nothing. */
  drafts: readonly (LivingNomination & { code: string | null })[];
  /** What may still be nominated. */
  services: readonly NominableService[];
}

const t = translator("ar");

/** The workbook of a round's nominations, from right to left: the table, its columns and levels, the services. */
export function templateSheets({ criteria, drafts, services }: Template) {
  const codes = criteria.map(({ code }) => code);
  const columns = nominationColumns(codes);
  return [
    {
      sheet: t("imports:nominations.sheets.table"),
      data: [headings(columns, criteria), ...drafts.map((draft) => draftRow(draft, codes))],
      columns: columns.map((column) => ({ width: isWide(column) ? 40 : 18 })),
      rightToLeft: true,
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    {
      sheet: t("openData:sheet.columns"),
      data: explanation(columns, criteria),
      columns: [{ width: 22 }, { width: 34 }, { width: 70 }, { width: 34 }, { width: 70 }],
      rightToLeft: true,
    },
    {
      sheet: t("imports:nominations.sheets.services"),
      data: [
        [heading("openData:columns.code.title"), heading("proposals:table.name")],
        ...services.map(({ code, name }) => [textCell(code), textCell(name)]),
      ],
      columns: [{ width: 18 }, { width: 70 }],
      rightToLeft: true,
    },
  ];
}

/** In Arabic for people, and below it the column's permanent name. */
function headings(columns: readonly NominationColumn[], criteria: readonly TableCriterion[]) {
  const titles = columnTitles("ar", criteria);
  return columns.map((column) => ({ ...headingStyle, value: `${titles.get(column) ?? ""}\n${column}` }));
}

function draftRow(draft: Template["drafts"][number], codes: readonly string[]) {
  const said = nominationFields(codes).map((field) => valueIn(draft.values, field));
  return [draft.code, draft.name, ...said].map((value) =>
    typeof value === "string" ? textCell(value) : value,
  );
}

function explanation(columns: readonly NominationColumn[], criteria: readonly TableCriterion[]) {
  const said = (["ar", "en"] as const).map((language) => ({
    titles: columnTitles(language, criteria),
    abouts: columnAbouts(language, criteria),
  }));
  const english = translator("en");
  return [
    [
      heading("openData:sheet.name"),
      heading("openData:sheet.title"),
      heading("openData:sheet.about"),
      { ...headingStyle, value: english("openData:sheet.title") },
      { ...headingStyle, value: english("openData:sheet.about") },
    ],
    ...columns.map((column) =>
      [
        column,
        ...said.flatMap(({ titles, abouts }) => [titles.get(column) ?? "", abouts.get(column) ?? ""]),
      ].map(textCell),
    ),
  ];
}

function heading(
  key:
    | "openData:columns.code.title"
    | "proposals:table.name"
    | "openData:sheet.name"
    | "openData:sheet.title"
    | "openData:sheet.about",
) {
  return { ...headingStyle, value: t(key) };
}

/** Wider than the rest: what is read rather than compared. */
function isWide(column: NominationColumn): boolean {
  return /^(name|summary|problem|beneficiaries|current_systems|legal_basis|team|reason)/.test(column);
}
