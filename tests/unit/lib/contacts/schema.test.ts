import { expect, test } from "vitest";
import { departmentContactsForm } from "#lib/contacts/schema.ts";
import { weekdays } from "#lib/domain/opening-hours/open-times.ts";

const days = Object.fromEntries(weekdays.map((day) => [day, { kind: "usual" }]));
const form = (hours: unknown, more: Record<string, string> = {}) => ({
  department: "0198a6a0-0000-7000-8000-000000000001",
  version: "1",
  hours,
  ...more,
});
const faultsOf = (typed: unknown) =>
  departmentContactsForm
    .safeParse(typed)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

test("what is wrong with hours and with texts is said at once", () => {
  const usual = { first: { opens: "٨", closes: "7:30" } };
  expect(faultsOf(form({ usual, days }, { addressEn: "Gaza" }))).toEqual([
    "hours.usual.first.closes: closesBeforeOpening",
    "addressAr: required",
  ]);
});

test("what cannot be read as a time is refused, what is left empty is not", () => {
  const usual = { first: { opens: "soon", closes: "x".repeat(50) }, second: {} };
  expect(faultsOf(form({ usual, days }))).toEqual([
    "hours.usual.first.opens: notATime",
    "hours.usual.first.closes: notATime",
  ]);
  expect(faultsOf(form({ days }))).toBeUndefined();
});

test("a day must say how it is", () => {
  expect(faultsOf(form({ days: { ...days, friday: {} } }))?.[0]).toMatch(/^hours\.days\.friday\.kind/);
});
