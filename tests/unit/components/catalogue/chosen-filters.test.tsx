import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChosenFilters } from "#components/catalogue/chosen-filters.tsx";
import { everything, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";

const names = {
  organisation: new Map([["health", { ar: "وزارة الصحة", en: "Ministry of Health" }]]),
  lifeEvent: new Map<string, never>(),
};
const required = { code: "MOI-001", name: { ar: "إصدار بطاقة هوية", en: null } };

function shown(search: Partial<CatalogueSearch>): string {
  return renderToStaticMarkup(
    <ChosenFilters language="ar" search={{ ...everything, ...search }} names={names} required={required} />,
  );
}

test("words, order and page narrow nothing down", () => {
  expect(shown({ q: "رخصة", sort: "changed", page: 2 })).toBe("");
});

test("each filter is taken back by itself, the words are kept", () => {
  const html = shown({ q: "x", organisation: "health", verified: false, page: 3 });
  expect(html).toContain('href="/ar/services?q=x&amp;verified=false"');
  expect(html).toContain('href="/ar/services?q=x&amp;organisation=health"');
  expect(html).toContain("وزارة الصحة");
});

test("all of them are taken back at once, the words and the order are kept", () => {
  const html = shown({ q: "x", sort: "changed", organisation: "health", maturity: 0 });
  expect(html).toContain('href="/ar/services?q=x&amp;sort=changed"');
});

test("one alone needs no second way to take it back", () => {
  expect(shown({ maturity: 0 }).match(/<a /g)).toHaveLength(1);
});

test("the service whose output is asked for is a filter too", () => {
  expect(shown({ requires: "MOI-001" })).toContain("إصدار بطاقة هوية");
});
