import { expect, test } from "vitest";
import { isQuarter, quarterOfDay, quartersFrom, typedQuarter } from "#lib/domain/proposals/quarter.ts";

test("quarters follow each other over the turn of the year", () => {
  const december = 12;
  expect(quartersFrom(2026, december, 3)).toEqual(["2026-Q4", "2027-Q1", "2027-Q2"]);
  expect(quartersFrom(2026, 1, 1)).toEqual(["2026-Q1"]);
});

test.each([
  ["2027-01-01", "2027-Q1"],
  ["2027-03-31", "2027-Q1"],
  ["2027-04-01", "2027-Q2"],
  ["2027-12-31", "2027-Q4"],
])("%s lies in %s", (day, quarter) => expect(quarterOfDay(day)).toBe(quarter));

test.each(["2027-Q1", "2099-Q4"])("%s is a quarter", (text) => expect(isQuarter(text)).toBe(true));
test.each(["2027-Q5", "1999-Q1", "2027Q1", ""])("'%s' is not", (text) => expect(isQuarter(text)).toBe(false));

test.each([
  ["2027-Q1", "2027-Q1"],
  ["2027-q4", "2027-Q4"],
  ["Q2 2027", "2027-Q2"],
  ["2027/3", "2027-Q3"],
  ["الربع الأول من 2027", "2027-Q1"],
  ["الربع الثاني ٢٠٢٧", "2027-Q2"],
  ["third quarter of 2027", "2027-Q3"],
])("'%s' is written for %s", (text, quarter) => expect(typedQuarter(text)).toBe(quarter));

test.each([
  "",
  "2027",
  "الربع الأول",
  "Q5 2027",
  "Q1 2027 2028",
  "Q1 Q2 2027",
  "1999-Q1",
  "constructor 2027",
])("'%s' is written for no quarter", (text) => expect(typedQuarter(text)).toBeNull());
