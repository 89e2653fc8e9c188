import { describe, expect, test } from "vitest";
import { headingsOf } from "#lib/domain/tables/headings.ts";

const columns = [
  { name: "code", titles: ["رمز الخدمة", "Service code"] },
  { name: "name_ar", titles: ["اسم الخدمة بالعربية", "Name in Arabic"] },
] as const;

const placesOf = (cells: string[]) => Object.fromEntries(headingsOf(cells, columns).places);

describe("which column a heading means", () => {
  test.each<[string, string[]]>([
    ["its permanent name", ["code", "name_ar"]],
    ["its Arabic title, with other letters of one sound", ["رمز الخدمه", "إسم الخدمة بالعربية"]],
    ["its English title in any case", ["SERVICE CODE", " name in arabic "]],
    ["title and name on two lines, as the portal writes them", ["رمز الخدمة\ncode", "اسم\r\nname_ar"]],
  ])("%s", (_, cells) => expect(placesOf(cells)).toEqual({ code: 0, name_ar: 1 }));

  test("in any order", () => {
    expect(placesOf(["name_ar", "", "code"])).toEqual({ name_ar: 0, code: 2 });
  });

  test("the permanent name decides where title and name differ", () => {
    expect(placesOf(["رمز الخدمة\nname_ar"])).toEqual({ name_ar: 0 });
  });

  test("what is nobody's is told as it was written, blanks are not", () => {
    expect(headingsOf(["code", " ملاحظاتي ", " "], columns).unknown).toEqual(["ملاحظاتي"]);
  });

  test("a column that stands there again is told once, and its first place counts", () => {
    const { places, repeated } = headingsOf(["code", "رمز الخدمة", "Service code"], columns);
    expect([places.get("code"), repeated]).toEqual([0, ["code"]]);
  });
});
