import type { Currency } from "#lib/domain/proposals/papers.ts";
import { typedQuarter } from "#lib/domain/proposals/quarter.ts";
import { typedNumber } from "#lib/domain/typed/typed-number.ts";
import type { RowCells } from "#lib/domain/tables/row-cells.ts";
import type { Spellings } from "#lib/domain/tables/spellings.ts";
import {
  nominationFields,
  type NominationColumn,
  type NominationField,
  type NominationValues,
  type NumberColumn,
} from "./columns.ts";

type Row = RowCells<NominationColumn>;

export interface NominationKnown {
  /** The codes of the round's criteria. */
  criteria: readonly string[];
  currencies: Spellings<Currency>;
  /** The words of the levels of each scale, by its column. */
  levels: ReadonlyMap<NominationColumn, Spellings<number>>;
}

/**
 * Reads what a row says of a service: a column that the table lacks leaves what was said before, an empty cell says
 * nothing any more. The faults are the row's.
 */
export function readNomination(
  row: Row,
  before: NominationValues,
  { known, isNew }: { known: NominationKnown; isNew: boolean },
): NominationValues {
  const values = { texts: { ...before.texts }, numbers: { ...before.numbers } };
  for (const field of nominationFields(known.criteria))
    if (row.has(field.column) && isRead(field, isNew)) readField(row, field, values, known);
  return withWholeCost(row, values);
}

/** What only a service says that the catalogue lacks, the catalogue says of all others. */
function isRead(field: NominationField, isNew: boolean): boolean {
  return isNew || !(field.reads === "text" && field.onlyNew);
}

function readField(
  row: Row,
  field: NominationField,
  { texts, numbers }: NominationValues,
  { currencies, levels }: NominationKnown,
): void {
  const { column } = field;
  const said = row.text(column, { max: Infinity });
  switch (field.reads) {
    case "text":
      texts[field.column] = said === null ? null : row.measured(column, said, { max: field.max });
      return;
    case "currency":
      texts[field.column] = said === null ? null : row.value(column, said, currencies);
      return;
    case "quarter":
      texts[field.column] = readQuarter(row, column, said);
      return;
    case "level":
      numbers[field.column] = readLevel(row, field, said, levels.get(field.column));
      return;
    case "whole":
    case "decimal":
      numbers[field.column] = row.number(column, said, { ...field, whole: field.reads === "whole" });
  }
}

function readQuarter(row: Row, column: NominationColumn, said: string | null): string | null {
  return said === null ? null : (typedQuarter(said) ?? row.fault(column, "valueUnknown", said));
}

/** What is no number is to be one of the scale's levels in its words. */
function readLevel(
  row: Row,
  { column, min, max }: { column: NumberColumn; min: number; max: number },
  said: string | null,
  spellings: Spellings<number> | undefined,
): number | null {
  const isWords = said !== null && spellings !== undefined && Number.isNaN(typedNumber(said));
  return isWords ? row.value(column, said, spellings) : row.number(column, said, { min, max, whole: true });
}

/** An amount says nothing without its currency; a currency without an amount is left out. */
function withWholeCost(row: Row, { texts, numbers }: NominationValues): NominationValues {
  const amount = numbers.cost_amount ?? null;
  if (amount === null) return { texts: { ...texts, cost_currency: null }, numbers };
  const isFaulty = row.faults.some(({ column }) => column === "cost_currency");
  if ((texts.cost_currency ?? null) === null && !isFaulty) row.fault("cost_currency", "required");
  return { texts, numbers };
}
