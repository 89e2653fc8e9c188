import { expect, test } from "vitest";
import { nominationColumns, nominationFields } from "#lib/domain/proposals/table/columns.ts";

test("a table asks for what the service is, the answers to each criterion, then the work", () => {
  const columns = nominationColumns(["I1", "R1"]);
  expect(columns.slice(0, 2)).toEqual(["code", "name_ar"]);
  const at = columns.indexOf("level_I1");
  expect(columns.slice(at, at + 5)).toEqual(["level_I1", "reason_I1", "level_R1", "reason_R1", "team"]);
  expect(columns.at(-1)).toBe("earliest_quarter");
});

test("no column stands there twice", () => {
  const columns = nominationColumns(["I1", "I2"]);
  expect(new Set(columns).size).toBe(columns.length);
  expect(nominationFields(["I1", "I2"])).toHaveLength(columns.length - 2);
});
