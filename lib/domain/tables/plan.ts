import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentBegun, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { missingFields } from "#lib/domain/revisions/missing.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import type { ContentColumn } from "./content-columns.ts";
import type { ImportColumn } from "./import-columns.ts";
import { readContent, type ContentKnown } from "./read-content.ts";
import { RowCells, type CellFault } from "./row-cells.ts";
import { reading, type Spellings } from "./spellings.ts";

/** What a row of an import comes to. */
export const plannedKinds = ["faulty", "added", "changed", "unchanged"] as const;
export type PlannedKind = (typeof plannedKinds)[number];

/** A row of a table by its number in the spreadsheet. */
export interface TableRow {
  row: number;
  cells: ReadonlyMap<ImportColumn, string>;
}

/** A service as an import finds it. */
export interface ServiceFound {
  code: string;
  organisationId: string;
  archived: boolean;
  /** A revision of it waits for somebody, or for its day. */
  open: boolean;
  content: ServiceContent;
}

export interface PlanKnown {
  content: ContentKnown;
  /** The ids of all organisations by their slugs and names. */
  organisations: Spellings<string>;
  /** The organisation that the table is for; a service that is new and names none is its own. */
  home: string;
  /** It and those below it. */
  within: ReadonlySet<string>;
  /** The services that they have. */
  named: readonly { organisationId: string; name: string }[];
}

export type PlannedRow = { row: number; code: string | null; name: string } & (
  | { kind: "faulty"; faults: CellFault[] }
  | { kind: "added"; organisationId: string; after: ServiceContent }
  | { kind: "changed"; before: ServiceContent; after: ServiceContent; fields: ContentField[] }
  | { kind: "unchanged" }
);

type Row = RowCells<ImportColumn>;

/** The code that a row names, as codes are written; null where it is about a new service. */
export function codeOf({ cells }: TableRow): string | null {
  return new RowCells(cells).text("code", { max: Infinity })?.toUpperCase() ?? null;
}

/**
 * What an import would do, row after row: nothing is written, and each row is judged by those before it too. What is
 * wrong with a row is told at once, as far as it can be known.
 */
export class ImportPlan {
  private readonly known: PlanKnown;
  private readonly codes = new Set<string>();
  private readonly names: Set<string>;

  constructor(known: PlanKnown) {
    this.known = known;
    this.names = new Set(known.named.map(({ organisationId, name }) => nameKey(organisationId, name)));
  }

  /** `service` is the one that has the row's code, if any has. */
  plan(tableRow: TableRow, service: ServiceFound | null): PlannedRow {
    const cells = new RowCells(tableRow.cells);
    const code = codeOf(tableRow);
    const planned =
      code === null ? this.addition(cells) : this.change(cells, code, this.firstOf(code) ? service : "again");
    const name = cleanName(cells) ?? service?.content.name.ar ?? "";
    if (cells.faults.length > 0 || !planned)
      return { row: tableRow.row, code, name, kind: "faulty", faults: cells.faults };
    return { row: tableRow.row, code, name, ...planned };
  }

  private firstOf(code: string): boolean {
    const first = !this.codes.has(code);
    this.codes.add(code);
    return first;
  }

  private addition(cells: Row) {
    const said = this.organisationSaid(cells);
    const organisationId = said === undefined ? this.known.home : said;
    const after = this.read(cells, contentBegun({ ar: "", en: null }, null), null);
    faultMissing(cells, after);
    if (organisationId === null) return null;
    if (!this.known.within.has(organisationId)) return faultOrganisation(cells);
    const key = nameKey(organisationId, after.name.ar);
    if (this.names.has(key)) cells.fault("name_ar", "nameTaken", after.name.ar);
    this.names.add(key);
    return { kind: "added", organisationId, after } as const;
  }

  private change(cells: Row, code: string, service: ServiceFound | "again" | null) {
    if (service === "again") return cells.fault("code", "codeRepeated", code);
    if (service === null) return cells.fault("code", "codeUnknown", code);
    if (!this.known.within.has(service.organisationId))
      return cells.fault("code", "organisationNotYours", code);
    const said = this.organisationSaid(cells);
    if (said && said !== service.organisationId) cells.fault("organisation", "organisationOther", code);
    const before = service.content;
    const after = this.read(cells, before, code);
    const fields = changedFields(before, after);
    if (fields.length === 0) return { kind: "unchanged" } as const;
    if (service.archived) cells.fault("code", "serviceArchived", code);
    if (service.open) cells.fault("code", "revisionOpen", code);
    faultMissing(cells, after);
    return { kind: "changed", before, after, fields } as const;
  }

  private read(cells: Row, before: ServiceContent, code: string | null): ServiceContent {
    return readContent(cells, before, { known: this.known.content, code });
  }

  /** The organisation that a row names: undefined where it names none, null where nobody is called so. */
  private organisationSaid(cells: Row): string | null | undefined {
    const [said] = organisationCells(cells);
    if (!said) return undefined;
    const read = reading(said.text, this.known.organisations);
    return read.is === "value" ? read.value : cells.fault(said.column, "organisationUnknown", said.text);
  }
}

/** Its identifier is permanent and goes before its names. */
function organisationCells(cells: Row): { column: ImportColumn; text: string }[] {
  return (["organisation", "organisation_ar", "organisation_en"] as const).flatMap((column) => {
    const text = cells.text(column, { max: Infinity });
    return text === null ? [] : [{ column, text }];
  });
}

function faultOrganisation(cells: Row): null {
  for (const { column, text } of organisationCells(cells).slice(0, 1))
    cells.fault(column, "organisationNotYours", text);
  return null;
}

const columnOf = { summary: "summary_ar", audience: "audience" } as const satisfies Partial<
  Record<ContentField, ContentColumn>
>;

/** An import is sent for approval as a whole: what could not be sent is a fault of the table. */
function faultMissing(cells: Row, after: ServiceContent): void {
  for (const field of missingFields(after)) {
    const column = columnOf[field];
    if (!cells.faults.some((fault) => fault.column === column)) cells.fault(column, "required");
  }
}

function cleanName(cells: Row): string | null {
  return cells.text("name_ar", { max: Infinity });
}

function nameKey(organisationId: string, name: string): string {
  return `${organisationId} ${foldArabic(name)}`;
}
