import type { Cell } from "#lib/api/csv.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { translator } from "#lib/i18n/translator.ts";
import { headingStyle, textCell } from "#lib/sheets/written-cells.ts";
import { columnNames, tableRow, type ColumnName } from "./columns.ts";

const [ar, en] = [translator("ar"), translator("en")];

/** Wider than the rest: what is read rather than compared. */
const wide = /^(name|summary|eligibility|evidence|steps|outputs|conditions|channel_places)_(ar|en)$/;

/** The workbook of the catalogue, from right to left: the services, then what each column means. */
export function catalogueSheets(services: readonly CatalogueService[], portal: string) {
  return [
    {
      sheet: ar("openData:sheet.services"),
      data: [
        columnNames.map((name) => ({ ...headingStyle, value: headingOf(name) })),
        ...services.map((service) => tableRow(service, portal).map(sheetCell)),
      ],
      columns: columnNames.map((name) => ({ width: wide.test(name) ? 40 : 18 })),
      rightToLeft: true,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: ar("openData:sheet.columns"),
      data: explanation(),
      columns: [{ width: 22 }, { width: 28 }, { width: 60 }, { width: 28 }, { width: 60 }],
      rightToLeft: true,
    },
  ];
}

/** In Arabic for people, and below it the column's permanent name for programs. */
function headingOf(name: ColumnName): string {
  return `${ar(`openData:columns.${name}.title`)}\n${name}`;
}

function explanation() {
  const head = [
    ar("openData:sheet.name"),
    ar("openData:sheet.title"),
    ar("openData:sheet.about"),
    en("openData:sheet.title"),
    en("openData:sheet.about"),
  ];
  const notes = [ar("openData:sheet.note"), en("openData:sheet.note")];
  return [
    ...notes.map((value) => [{ ...textCell(value), columnSpan: head.length, height: 60 }]),
    head.map((value) => ({ ...headingStyle, value })),
    ...columnNames.map((name) =>
      [
        name,
        ar(`openData:columns.${name}.title`),
        ar(`openData:columns.${name}.about`),
        en(`openData:columns.${name}.title`),
        en(`openData:columns.${name}.about`),
      ].map(textCell),
    ),
  ];
}

function sheetCell(value: Cell) {
  return typeof value === "string" ? textCell(value) : value;
}
