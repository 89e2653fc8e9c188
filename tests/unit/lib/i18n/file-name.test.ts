import { expect, test } from "vitest";
import { partsOfFileName, shownFileName } from "#lib/i18n/file-name.ts";

test.each([
  ["خدمات الوزارة 2026.xlsx", "خدمات الوزارة \u200e2026.xlsx"],
  ["سجل الطلبات v2-final.PDF", "سجل الطلبات \u200ev2-final.PDF"],
])("what belongs together in %s stays together", (name, shown) => expect(shownFileName(name)).toBe(shown));

test.each(["خدمات.csv", "services 2026.xlsx", "خدمات الوزارة", "2026 خدمات.xlsx", ""])(
  "%j stands as it is",
  (name) => expect(shownFileName(name)).toBe(name),
);

test("its parts come to the name as it is", () => {
  expect(partsOfFileName("سجل الطلبات 2025.pdf")).toEqual({ words: "سجل الطلبات ", ending: "2025.pdf" });
  expect(partsOfFileName("خدمات.csv")).toEqual({ words: "خدمات.csv", ending: "" });
});
