import { expect, test } from "vitest";
import { nominationFields } from "#lib/domain/proposals/table/columns.ts";
import { changedColumns, nothingSaid, valueIn, valuesOf } from "#lib/domain/proposals/table/values.ts";
import { completePapers } from "#tests/support/complete-papers.ts";

const criteria = ["I1", "R1"];

test("every column says what the papers say", () => {
  const values = valuesOf(
    {
      ...completePapers,
      newService: { nameAr: "منصة", nameEn: "Platform", summaryAr: "ملخص" },
      answers: { I1: { level: 4, reason: "سجل" } },
      effort: { design: 2.5 },
      cost: { amount: 40_000, currency: "USD" },
    },
    criteria,
  );
  expect(values.texts).toMatchObject({
    name_en: "Platform",
    summary_ar: "ملخص",
    problem: completePapers.dossier.problem,
    cost_currency: "USD",
    reason_I1: "سجل",
    reason_R1: null,
  });
  expect(values.numbers).toMatchObject({
    target_maturity: completePapers.targetMaturity,
    yearly_transactions: completePapers.dossier.yearlyTransactions,
    cost_amount: 40_000,
    level_I1: 4,
    level_R1: null,
    effort_design: 2.5,
    effort_training: null,
  });
});

test("papers without a cost and of a service of the catalogue leave those columns empty", () => {
  const { texts, numbers } = valuesOf({ ...completePapers, newService: null, cost: null }, criteria);
  expect([texts.name_en, texts.summary_ar, texts.cost_currency, numbers.cost_amount]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("every field of the table is a value of the papers", () => {
  const values = valuesOf(completePapers, criteria);
  const named = new Set([...Object.keys(values.texts), ...Object.keys(values.numbers)]);
  expect(nominationFields(criteria).filter(({ column }) => !named.has(column))).toEqual([]);
  expect(named.size).toBe(nominationFields(criteria).length);
});

test("what is not there is not said, and what differs is told in the order of the table", () => {
  const field = nominationFields(criteria).find(({ column }) => column === "problem");
  expect(field && valueIn(nothingSaid, field)).toBeNull();
  const before = { texts: { problem: "أ", team: null }, numbers: { level_I1: 2 } };
  const after = { texts: { problem: "ب" }, numbers: { level_I1: 3, visits_now: 0 } };
  expect(changedColumns(before, after, criteria)).toEqual(["problem", "visits_now", "level_I1"]);
  expect(changedColumns(before, before, criteria)).toEqual([]);
});
