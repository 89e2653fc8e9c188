import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Facets } from "#components/catalogue/facets.tsx";
import { everything, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";

const facets = {
  organisation: [
    { value: "health", count: 4 },
    { value: "education", count: 2 },
  ],
  audience: [{ value: "citizen", count: 6 }],
  lifeEvent: Array.from({ length: 10 }, (_, place) => ({ value: `event-${place}`, count: 10 - place })),
  delivery: [],
  maturity: [
    { value: "0", count: 5 },
    { value: "1", count: 1 },
  ],
  verified: [{ value: "false", count: 6 }],
};
const names = {
  organisation: new Map([["health", { ar: "وزارة الصحة", en: "Ministry of Health" }]]),
  lifeEvent: new Map<string, never>(),
};

function shown(search: Partial<CatalogueSearch>): string {
  return renderToStaticMarkup(
    <Facets language="ar" search={{ ...everything, ...search }} facets={facets} names={names} />,
  );
}

test("a facet that would change nothing is not offered", () => {
  expect(shown({})).not.toContain("المواطنون");
  expect(shown({})).not.toContain("لم تعتمدها الجهة بعد");
});

test("a value links to what it would leave, from the first page, with the rest of the search kept", () => {
  expect(shown({ q: "رخصة", page: 3 })).toContain(
    'href="/ar/services?q=%D8%B1%D8%AE%D8%B5%D8%A9&amp;organisation=health"',
  );
  expect(shown({})).toContain('href="/ar/services?maturity=0"');
});

test("a chosen value can be taken back", () => {
  const html = shown({ organisation: "health", maturity: 0 });
  expect(html).toContain('href="/ar/services?maturity=0"');
  expect(html).toContain("أزل التصفية");
});

test("of a long facet the rest is folded away", () => {
  expect(shown({})).toContain("عرض البقية (3)");
});
