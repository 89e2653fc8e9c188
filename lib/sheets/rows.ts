import type { Reason } from "#lib/domain/reasons.ts";

/** A row of a table as it was written, by its number in the spreadsheet; empty cells at the end are left out. */
export interface SheetRow {
  row: number;
  cells: string[];
}

export type SheetOutcome = { ok: true; rows: SheetRow[] } | { ok: false; reason: Reason; row: number | null };

/** How much a table may hold. The sentences of the reasons name these numbers. */
export const sheetLimits = {
  /** 4,000 services as CSV are six million bytes. */
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 48 * 1024 * 1024,
  /** Times its packed size: sheets of services unpack to a tenth of this, traps to five times it. */
  ratio: 200,
  entries: 500,
  rows: 5_000,
  columns: 200,
  cellLength: 20_000,
  /** In all cells together: a workbook may name one long text a million times. */
  characters: 24_000_000,
} as const;

/** Why the reading stopped. It ends here, at the bottom of a parser, and is an outcome before anybody sees it. */
export class Refusal extends Error {
  readonly reason: Reason;
  readonly row: number | null;

  constructor(reason: Reason, row: number | null = null) {
    super(reason);
    this.reason = reason;
    this.row = row;
  }
}

// What no text has: controls but tab and line breaks.
const unreadable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

/** Takes rows one after the other as long as they are within the limits. */
export class RowCollector {
  readonly rows: SheetRow[] = [];
  private characters = 0;

  add(row: number, cells: readonly string[]): void {
    const kept = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
    if (kept.length === 0) return;
    if (kept.length > sheetLimits.columns) throw new Refusal("tableTooManyColumns", row);
    if (this.rows.length >= sheetLimits.rows) throw new Refusal("tableTooManyRows", row);
    for (const cell of kept) {
      if (cell.length > sheetLimits.cellLength) throw new Refusal("cellTooLong", row);
      if (unreadable.test(cell)) throw new Refusal("characterUnreadable", row);
      this.characters += cell.length;
    }
    if (this.characters > sheetLimits.characters) throw new Refusal("tableTooHeavy", row);
    this.rows.push({ row, cells: kept });
  }
}
