import { expect, test } from "vitest";
import { keptRemarks, remarksOf, type Remark } from "#lib/domain/proposals/remarks.ts";

const remarks: Remark[] = [
  { section: "demand", field: null, text: "الأرقام قديمة" },
  { section: "demand", field: "visitsNow", text: "كم زيارة فعلًا؟" },
  { section: "software", field: "components[0].licence", text: "أي إصدار؟" },
];

test("remarks come back as they were kept, of sections and of fields", () => {
  expect(remarksOf(keptRemarks(remarks))).toEqual(remarks);
});

test("they stand in the order of the sections, each before those of its fields", () => {
  expect(remarksOf(keptRemarks(remarks.toReversed()))).toEqual(remarks);
});

test("what names no section is no remark", () => {
  expect(remarksOf({ elsewhere: "نص" })).toEqual([]);
});
