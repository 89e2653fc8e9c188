import { describe, expect, test } from "vitest";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { everything, facetNames, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";

const find = (search: Partial<CatalogueSearch>, size = 20) =>
  searchServices({ ...everything, ...search }, size);
const firstFive = async (q: string) => (await find({ q })).items.slice(0, 5).map(({ code }) => code);

describe("words as people type them", () => {
  test.each([
    ["the name as it is", "إصدار رخصة قيادة دراجة نارية", "MOT-005"],
    ["part of a name", "قرعة الحج", "AWQ-001"],
    ["everyday words", "رخصة سواقه", "MOT-003"],
    ["no hamzas", "اذن استيراد بضائع", "MNE-001"],
    ["ha for ta marbuta", "شهاده حسن سيره وسلوك", "MOI-070"],
    ["alef maqsura for ya", "نادى رياضى", "MYS-001"],
    ["an article too many", "فحص المركبة", "MOT-023"],
    ["a joined preposition", "ترخيص للروضة", "MOE-005"],
    ["a broken plural", "عقود الزواج", "SHJ-001"],
    ["a letter dropped", "جوز سفر", "MOI-100"],
    ["letters swapped", "شاهدة منشأ", "MNE-017"],
    ["a neighbouring key", "تصريخ عمل", "MOL-003"],
    ["a letter doubled", "بطاقة صحففي", "GMO-001"],
    ["a question", "وين بطلع شهادة ميلاد", "MOI-013"],
    ["vowel signs", "رُخْصَةُ قِيَادَةٍ", "MOT-004"],
    ["tatweel", "عـــدم ممانعـــة", "MOI-071"],
    ["Persian letters", "تصریح زیارة", "MOI-055"],
    ["the organisation too", "سلطة الأراضي كشف أملاك", "LND-004"],
    ["two words as one", "حصرارث", "SHJ-004"],
    ["English", "lost ID card", "MOI-002"],
    ["American spelling", "kindergarten license", "MOE-005"],
    ["Arabic-Indic digits", "ذهب عيار ٢١", "MNE-008"],
  ])("%s: %s", async (_about, q, code) => {
    expect(await firstFive(q)).toContain(code);
  });

  test.each(["MOI-001", "moi 1", "moi ٠٠١", "MOI001"])("a code in any spelling: %s", async (q) => {
    const { items } = await find({ q });
    expect(items.map(({ code }) => code)).toEqual(["MOI-001"]);
  });

  test("a number alone is every service with that number", async () => {
    const { items, total } = await find({ q: "٠٠١" });
    expect(total).toBe(31);
    expect(items.every(({ code }) => code.endsWith("-001"))).toBe(true);
  });

  test.each(["%", "_", "%%%", "\\", "؟؟", "' or 1=1 --%", "zzzzqqqq"])(
    "%s finds nothing that it does not name",
    async (q) => {
      const { total } = await find({ q });
      expect(total).toBeLessThan(5);
    },
  );

  test.each(["%", "_%_", "\\", "*"])("a query of wildcards finds nothing: %s", async (q) => {
    expect(await find({ q })).toMatchObject({ total: 0, items: [], pages: 1 });
  });
});

describe("facets", () => {
  test("with nothing asked for there are all services, and each facet counts them", async () => {
    const { total, pages, facets } = await find({});
    expect(total).toBe(574);
    expect(pages).toBe(29);
    const sum = (values: { count: number }[]) => values.reduce((all, { count }) => all + count, 0);
    for (const facet of ["organisation", "delivery", "maturity", "verified"] as const) {
      expect(sum(facets[facet])).toBe(574);
    }
    expect(facets.organisation).toHaveLength(31);
    expect(facets.lifeEvent).toHaveLength(25);
  });

  test.each(facetNames.filter((name) => name !== "verified"))(
    "a value of %s leaves as many as it promised",
    async (facet) => {
      const { facets } = await find({ q: "رخصة" });
      const [first] = facets[facet];
      const chosen = facet === "maturity" ? Number(first?.value) : first?.value;
      const { total, items } = await find({ q: "رخصة", [facet]: chosen });
      expect(total).toBe(first?.count);
      expect(items.length).toBe(Math.min(20, total));
    },
  );

  test("a chosen facet still offers its other values", async () => {
    const { facets } = await find({ delivery: "electronic" });
    expect(facets.delivery.map(({ value }) => value).toSorted()).toEqual([
      "electronic",
      "hybrid",
      "in-person",
    ]);
  });

  test("nobody has verified anything yet", async () => {
    expect((await find({ verified: true })).total).toBe(0);
    expect((await find({ verified: false })).total).toBe(574);
  });

  test("the services that ask for the identity card", async () => {
    expect((await find({ requires: "MOI-001" })).total).toBe(437);
    expect((await find({ requires: "XXX-001" })).total).toBe(0);
  });

  test("a slug that names nothing leaves nothing", async () => {
    expect((await find({ organisation: "nowhere" })).total).toBe(0);
  });
});

describe("order and pages", () => {
  test("names are in the order of the Arabic alphabet", async () => {
    const { items } = await find({ organisation: "transport", sort: "name" }, 100);
    const names = items.map(({ name }) => name.ar);
    expect(names).toEqual(names.toSorted(new Intl.Collator("ar").compare));
  });

  test("whoever reads English finds the English names in order", async () => {
    const { items } = await searchServices({ ...everything, organisation: "transport" }, 100, "en");
    const names = items.map(({ name }) => name.en ?? name.ar);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  });

  test("the pages hold every service once", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => find({ page }, 100)));
    const codes = pages.flatMap(({ items }) => items.map(({ code }) => code));
    expect(new Set(codes).size).toBe(574);
    expect(codes).toHaveLength(574);
  });

  test("a page beyond the end is the last one", async () => {
    expect(await find({ organisation: "transport", page: 99 })).toMatchObject({ page: 2, pages: 2 });
  });
});
