import { expect, test } from "vitest";
import { columnNames } from "#lib/catalogue/table/columns.ts";
import { columnsLacking, contentColumns, type ContentColumn } from "#lib/domain/tables/content-columns.ts";

test("every column of a content is one of the public table, in its order", () => {
  expect(columnNames.filter((name) => contentColumns.some((column) => column === name))).toEqual(
    contentColumns,
  );
});

test.each<[ContentColumn[], number, ContentColumn | undefined]>([
  [["name_ar"], 0, undefined],
  [["evidence_en"], 1, "evidence_ar"],
  [["steps_minutes"], 1, "steps_ar"],
  [["outputs_ar"], 0, undefined],
  [["cost_amounts"], 4, "cost_currencies"],
  [["channel_kinds"], 11, "channel_urls"],
  [[...contentColumns], 0, undefined],
])("%j lacks %i columns", (present, count, first) => {
  const lacking = columnsLacking(new Set(present));
  expect([lacking.length, lacking[0]]).toEqual([count, first]);
});
