import { describe, expect, test } from "vitest";
import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import type { NominationValues } from "#lib/domain/proposals/table/columns.ts";
import { readNomination } from "#lib/domain/proposals/table/read-nomination.ts";
import { nothingSaid } from "#lib/domain/proposals/table/values.ts";
import { RowCells } from "#lib/domain/tables/row-cells.ts";
import { spellingsOf } from "#lib/domain/tables/spellings.ts";

const known = {
  criteria: ["I1"],
  currencies: spellingsOf([{ value: "USD" as const, titles: ["دولار أمريكي"] }]),
  levels: new Map([
    ["target_maturity" as const, spellingsOf([{ value: 4, titles: ["رقمية بالكامل", "Fully digital"] }])],
  ]),
};

function read(
  cells: Record<string, string>,
  { before = nothingSaid, isNew = false }: { before?: NominationValues; isNew?: boolean } = {},
) {
  const row = new RowCells(new Map(Object.entries(cells)));
  return { values: readNomination(row, before, { known, isNew }), faults: row.faults };
}

describe("a row", () => {
  test("says texts, numbers in any digits, a currency by its name and a quarter in any case", () => {
    const { values, faults } = read({
      problem: " ثلاث زيارات ",
      yearly_transactions: "١٢٬٠٠٠",
      effort_design: "2.5",
      level_I1: "4",
      reason_I1: "سجل",
      cost_amount: "40000",
      cost_currency: "دولار أمريكي",
      earliest_quarter: "2027-q1",
    });
    expect(faults).toEqual([]);
    expect(values).toEqual({
      texts: { problem: "ثلاث زيارات", reason_I1: "سجل", cost_currency: "USD", earliest_quarter: "2027-Q1" },
      numbers: { yearly_transactions: 12_000, effort_design: 2.5, level_I1: 4, cost_amount: 40_000 },
    });
  });

  test("leaves alone what the table has no column for, and clears what its cell says nothing of", () => {
    const before = { texts: { problem: "أ", team: "فريق" }, numbers: { visits_now: 3, level_I1: 2 } };
    const { values } = read(
      { team: "", visits_now: " ", cost_currency: "", earliest_quarter: "" },
      { before },
    );
    expect(values).toEqual({
      texts: { problem: "أ", team: null, cost_currency: null, earliest_quarter: null },
      numbers: { visits_now: null, level_I1: 2 },
    });
  });

  test("says the English name and the summary of a service alone that the catalogue lacks", () => {
    const cells = { name_en: "Platform", summary_ar: "ملخص" };
    expect(read(cells, { isNew: true }).values.texts).toMatchObject(cells);
    expect(read(cells).values.texts).toEqual({ cost_currency: null });
  });
});

describe("a level", () => {
  test.each([["4"], ["٤"], ["4.0"], ["رقمية بالكامل"], ["fully digital"]])("may be written %j", (said) => {
    expect(read({ target_maturity: said })).toMatchObject({
      values: { numbers: { target_maturity: 4 } },
      faults: [],
    });
  });

  test("may be left out, and is told by a number alone where its words are not known", () => {
    expect(read({ target_maturity: "" })).toMatchObject({
      values: { numbers: { target_maturity: null } },
      faults: [],
    });
    expect(read({ level_I1: "عالٍ" }).faults).toMatchObject([{ reason: "notANumber" }]);
  });
});

describe("the cost", () => {
  test("has no currency without an amount", () => {
    expect(read({ cost_currency: "USD" })).toMatchObject({
      values: { texts: { cost_currency: null } },
      faults: [],
    });
  });

  test("asks once for the currency of an amount", () => {
    expect(read({ cost_amount: "5" }).faults).toEqual([
      { column: "cost_currency", reason: "required", said: "" },
    ]);
    expect(read({ cost_amount: "5", cost_currency: "صدف" }).faults).toEqual([
      { column: "cost_currency", reason: "valueUnknown", said: "صدف" },
    ]);
  });
});

const { line, level, burden, personMonths } = proposalLimits;

test.each<[string, string, string]>([
  ["owner", "م".repeat(line.max + 1), "tooLong"],
  ["level_I1", String(level.max + 1), "outOfRange"],
  ["level_I1", String(level.min - 1), "outOfRange"],
  ["level_I1", "2.5", "notWhole"],
  ["visits_now", String(burden.max + 1), "outOfRange"],
  ["effort_design", String(personMonths.max + 1), "outOfRange"],
  ["target_maturity", "عالٍ", "valueUnknown"],
  ["target_maturity", "5", "outOfRange"],
  ["earliest_quarter", "ربيع 2027", "valueUnknown"],
])("the column %s does not take %s", (column, said, reason) => {
  expect(read({ [column]: said }).faults).toMatchObject([{ column, reason }]);
});
