import { expect, test } from "vitest";
import { readNominationHead } from "#lib/domain/proposals/table/head.ts";

const columns = [
  { name: "code", titles: ["رمز الخدمة"] },
  { name: "name_ar", titles: ["اسم الخدمة"] },
  { name: "level_I1", titles: ["مستوى I1"] },
] as const;

test("columns are known by their names and titles, wherever they stand", () => {
  const { places, faults } = readNominationHead(["مستوى I1\nlevel_I1", "ملاحظاتي", "رمز الخدمه"], columns);
  expect([...places]).toEqual([
    ["level_I1", 0],
    ["code", 2],
  ]);
  expect(faults).toEqual([]);
});

test("a service is named by its code or its name; without either column no row can be read", () => {
  expect(readNominationHead(["name_ar"], columns).faults).toEqual([]);
  expect(readNominationHead(["level_I1"], columns).faults).toEqual([
    { column: "code", reason: "columnMissing", said: "" },
  ]);
});

test("a column that stands there twice is a fault", () => {
  expect(readNominationHead(["code", "level_I1", "مستوى I1"], columns).faults).toEqual([
    { column: "level_I1", reason: "columnRepeated", said: "" },
  ]);
});
