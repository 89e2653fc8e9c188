import type { Reason } from "#lib/domain/reasons.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import { typedNumber } from "#lib/domain/typed/typed-number.ts";
import { reading, type Spellings, type ValueName } from "./spellings.ts";
import { thingsInCell } from "./things-in-cell.ts";

/** What is wrong in a cell, with the beginning of what it says. */
export interface CellFault {
  column: string;
  reason: Reason;
  said: string;
  /** The values that the cell may say, or that it may mean. */
  allowed?: ValueName[];
}

interface Length {
  min?: number;
  max: number;
}

const shownLength = 80;
/** A longer list is no help in a table: the pages of what it names are. */
const mostNamed = 12;

/** The cells of one row, read as what they are to be; what is wrong with them is kept. */
export class RowCells<Column extends string> {
  readonly faults: CellFault[] = [];
  // Whoever reads fewer columns may be given the cells of more.
  private readonly cells: ReadonlyMap<string, string>;

  constructor(cells: ReadonlyMap<Column, string>) {
    this.cells = cells;
  }

  /** Whether the table has the column: what stands in none is left as it is, an empty cell says that nothing is known. */
  has(column: Column): boolean {
    return this.cells.has(column);
  }

  text(column: Column, length: Length): string | null {
    const text = cleanText(this.cells.get(column) ?? "");
    return text === "" ? null : this.measured(column, text, length);
  }

  /** The things of a cell, one a line; null is one of which nothing is known. */
  things(column: Column, most: number): (string | null)[] {
    const things = thingsInCell(this.cells.get(column) ?? "").map(
      (thing) => (thing && cleanText(thing)) || null,
    );
    if (things.length > most) this.fault(column, "tooMany", String(things.length));
    return things;
  }

  /** The things of a cell in which order and repetition say nothing. */
  distinct(column: Column, most: number): string[] {
    return [...new Set(this.things(column, most).flatMap((thing) => thing ?? []))];
  }

  measured(column: Column, text: string, { min = 1, max }: Length): string {
    if (text.length > max) this.fault(column, "tooLong", text);
    if (text.length < min) this.fault(column, "tooShort", text);
    return text;
  }

  number(
    column: Column,
    thing: string | null,
    { min, max, whole = false }: { min: number; max: number; whole?: boolean },
  ): number | null {
    if (thing === null) return null;
    const number = typedNumber(thing);
    if (Number.isNaN(number)) return this.fault(column, "notANumber", thing);
    if (whole && !Number.isInteger(number)) return this.fault(column, "notWhole", thing);
    return number < min || number > max ? this.fault(column, "outOfRange", thing) : number;
  }

  /** The value that is spelled so; nothing said is a fault too. */
  value<Value>(
    column: Column,
    thing: string | null,
    spellings: Spellings<Value>,
    unknown: Reason = "valueUnknown",
  ): Value | null {
    if (thing === null) return this.fault(column, "required");
    const read = reading(thing, spellings);
    switch (read.is) {
      case "value":
        return read.value;
      case "ambiguous":
        return this.fault(column, "valueAmbiguous", thing, namesOf(read.may, spellings));
      case "unknown":
        return this.fault(
          column,
          unknown,
          thing,
          spellings.names.map(({ name }) => name),
        );
    }
  }

  fault(column: Column, reason: Reason, said = "", allowed: ValueName[] = []): null {
    const words = allowed.length === 0 || allowed.length > mostNamed ? {} : { allowed };
    this.faults.push({ column, reason, said: said.slice(0, shownLength).toWellFormed(), ...words });
    return null;
  }
}

function namesOf<Value>(values: readonly Value[], { names }: Spellings<Value>): ValueName[] {
  return names.filter(({ value }) => values.includes(value)).map(({ name }) => name);
}
