import { expect, test } from "vitest";
import { refusalPage } from "#server/refusals/refusal-page.ts";
import { refusalTexts } from "#server/refusals/refusal-texts.ts";
import type { RefusalStatus } from "#server/refusals/refusal.ts";

const statuses = Object.keys(refusalTexts).map(Number) as RefusalStatus[];

test.each(statuses)("the page of %i speaks Arabic first, then English, and loads nothing", (status) => {
  const page = refusalPage({ status });
  const { ar, en } = refusalTexts[status];
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page.indexOf(`<h1>${ar.title}</h1>`)).toBeGreaterThan(0);
  expect(page.indexOf(`<h2>${en.title}</h2>`)).toBeGreaterThan(page.indexOf(ar.advice));
  expect(page).toContain(`<title>${ar.title}</title>`);
  expect(page).not.toMatch(/<script|src=|<link|url\(|https?:/);
  expect(page).not.toContain("undefined");
});

test("a reference is shown in both languages, from left to right", () => {
  const page = refusalPage({ status: 503, reference: "1a2b3c4d" });
  expect(page.match(/<bdi dir="ltr">1a2b3c4d<\/bdi>/g)).toHaveLength(2);
});
