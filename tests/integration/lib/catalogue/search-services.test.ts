import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { everything, facetNames, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

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
    ["one word as two", "شها دة ميلاد", "MOI-013"],
    ["Arabic in Latin letters", "rokhset swa2a", "MOT-004"],
    ["a title deed as people say it", "طابو", "LND-003"],
    ["a phrase as people say it", "حسن سلوك", "MOI-070"],
    ["letters changed over", "تصيرح عمل", "MOL-003"],
    ["English", "lost ID card", "MOI-002"],
    ["American spelling", "kindergarten license", "MOE-005"],
    ["Arabic-Indic digits", "ذهب عيار ٢١", "MNE-008"],
    ["glued words of which one has many forms", "بنكالدم", "MOH-031"],
    ["a verb with a weak letter", "بدي أقيس الأرض", "LND-012"],
  ])("%s: %s", async (_about, q, code) => {
    expect(await firstFive(q)).toContain(code);
  });

  test.each(["MOI-001", "moi 1", "moi ٠٠١", "MOI001"])("a code in any spelling: %s", async (q) => {
    const { items } = await find({ q });
    expect(items.map(({ code }) => code)).toEqual(["MOI-001"]);
  });

  test("a code of a service among other words", async () => {
    const { items } = await find({ q: "خدمة MOE-009 للصف الأول" });
    expect(items.map(({ code }) => code)).toEqual(["MOE-009"]);
    expect(await firstFive("رخصة قيادة for 100")).toContain("MOT-004");
  });

  test.each([
    ["فحص بناء المرحلة ٣", "GZM-007"],
    ["تمديد جواز مرة ٢", "MOI-027"],
    ["inspection stage 3", "GZM-007"],
    ["2nd extension passport", "MOI-027"],
  ])("a number in digits that names say in words: %s", async (q, code) => {
    expect((await firstFive(q))[0]).toBe(code);
  });

  test("the letters of an organisation's codes are all of its services, in their order", async () => {
    const { items, total } = await find({ q: "MOI-" });
    expect(total).toBe(100);
    expect(items.slice(0, 2).map(({ code }) => code)).toEqual(["MOI-001", "MOI-002"]);
    expect((await find({ q: "bus" })).items[0]?.code).not.toMatch(/^BUS/);
  });

  test.each([
    ["كلب", true],
    ["رخصة", false],
    ["تصريخ عمل", false],
    ["MOI-001", false],
    ["%", false],
  ])("whether «%s» is only guessed at: %s", async (q, guessed) => {
    expect((await find({ q })).guessed).toBe(guessed);
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

describe("what the search reads", () => {
  let owner: pg.Client;
  beforeAll(async () => {
    owner = await ownerConnection();
  });
  afterAll(() => owner.end());
  beforeEach(() => owner.query("begin"));
  afterEach(() => owner.query("rollback"));

  /** Draws now what is else drawn at the end of the transaction. */
  const drawn = () => owner.query("set constraints all immediate; set constraints all deferred");
  const says = async (code: string, query: string) => {
    await drawn();
    const { rows } = await owner.query<{ says: boolean }>(
      `select coalesce((select f."words" @@ $2::tsquery from "ServiceSearch" f join "Service" s on s."id" = f."serviceId"
         where s."code" = $1), false) as says`,
      [code, query],
    );
    return rows[0]?.says;
  };
  const presence = async (word: string) => {
    await drawn();
    const { rows } = await owner.query(`select "presence" from "SearchWord" where "word" = $1`, [word]);
    return Number(rows[0]?.presence ?? 0);
  };

  test("a new name is found, and an old one is not", async () => {
    expect(await says("MOI-001", "'بطاقه':A")).toBe(true);
    await owner.query(`update "Service" set "nameAr" = 'إصدار زقزوق' where "code" = 'MOI-001'`);
    expect(await says("MOI-001", "'زقزوق':A")).toBe(true);
    expect(await says("MOI-001", "'بطاقه':A")).toBe(false);
    expect(await presence("زقزوق")).toBe(1);
  });

  test("keywords, documents, steps and the organisation count as far as they stand", async () => {
    const id = `(select "id" from "Service" where "code" = 'MOI-001')`;
    await owner.query(`insert into "Keyword" values (${id}, 'ar', 'زقزوق')`);
    expect(await says("MOI-001", "'زقزوق':B")).toBe(true);
    await owner.query(`delete from "Keyword" where "text" = 'زقزوق'`);
    expect(await says("MOI-001", "'زقزوق'")).toBe(false);
    await owner.query(
      `update "Evidence" set "textAr" = 'زقزوق' where "serviceId" = ${id} and "position" = 1`,
    );
    expect(await says("MOI-001", "'زقزوق':D")).toBe(true);
    expect(await presence("زقزوق")).toBeCloseTo(0.15);
    await owner.query(`update "Organisation" set "nameAr" = 'وزارة زقزوق' where "slug" = 'interior'`);
    expect(await says("MOI-001", "'زقزوق':C")).toBe(true);
  });

  test("what is not published is not found, and its words are forgotten", async () => {
    const before = await presence("بطاقه");
    await owner.query(
      `update "Service" set "status" = 'archived', "archivedAt" = now() where "code" = 'MOI-001'`,
    );
    expect(await says("MOI-001", "'بطاقه'")).toBe(false);
    expect(await presence("بطاقه")).toBeCloseTo(before - 1);
  });

  test("how many services need one is counted", async () => {
    const counted = `select f."neededBy" from "ServiceSearch" f join "Service" s on s."id" = f."serviceId" where s."code" = 'MOI-001'`;
    expect((await owner.query(counted)).rows).toEqual([{ neededBy: 437 }]);
    await owner.query(
      `delete from "ServiceRequires" where "requiredId" = (select "id" from "Service" where "code" = 'MOI-001')`,
    );
    await drawn();
    expect((await owner.query(counted)).rows).toEqual([{ neededBy: 0 }]);
  });

  test("a synonym is read as it is edited", async () => {
    const folded = `select "words", "stems" from "SynonymTerm" where "groupId" = '00000000-0000-7000-8000-000000000001' order by "position"`;
    await owner.query(
      `insert into "SynonymGroup" ("id", "terms") values ('00000000-0000-7000-8000-000000000001', '{رُخصة السواقة,قيادة}')`,
    );
    await drawn();
    expect((await owner.query(folded)).rows).toEqual([
      { words: ["رخصه", "السواقه"], stems: ["رخص", "سواق"] },
      { words: ["قياده"], stems: ["قياد"] },
    ]);
    await owner.query(
      `update "SynonymGroup" set "terms" = '{زقزوق,قيادة}' where "id" = '00000000-0000-7000-8000-000000000001'`,
    );
    await drawn();
    expect((await owner.query(folded)).rows[0]).toEqual({ words: ["زقزوق"], stems: ["زقزوق"] });
  });

  test("what the search reads of a synonym follows services and other groups", async () => {
    const group = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
    const read = async () =>
      (await owner.query(`select "terms" from "SynonymSearch" where "groupId" = $1`, [group(2)])).rows[0]
        ?.terms[0];
    await owner.query(
      `insert into "SynonymGroup" ("id", "terms") values ($1, '{قرقوش,قيادة}'), ($2, '{قرقوش,دراجة}')`,
      [group(2), group(3)],
    );
    await drawn();
    expect(await read()).toEqual([1, ["قرقوش"], ["قرقوش"], true, [[]]]);
    await owner.query(`delete from "SynonymGroup" where "id" = $1`, [group(3)]);
    await owner.query(`update "Service" set "nameAr" = 'دائرة القرقوش' where "code" = 'MOI-002'`);
    await drawn();
    expect(await read()).toEqual([1, ["قرقوش"], ["قرقوش"], false, [[["القرقوش", 0.92, 1]]]]);
    await owner.query(`delete from "SynonymGroup" where "id" = $1`, [group(2)]);
    await drawn();
    expect(await read()).toBeUndefined();
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
    const names = items.map(({ name }) => name.ar.replace(/^ال/, ""));
    expect(names).toEqual(names.toSorted(new Intl.Collator("ar").compare));
  });

  test("whoever reads English finds the English names in order", async () => {
    const { items } = await searchServices({ ...everything, organisation: "transport" }, 100, "en");
    const names = items.map(({ name }) => name.en ?? name.ar);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  });

  test("what was opened most within a year comes first, then what others need most, then by name", async () => {
    const owner = await ownerConnection();
    const opened = (code: string, daysAgo: number, views: number) =>
      owner.query(
        `select record_views(jsonb_build_array(jsonb_build_object('path', '/ar/services/' || $1,
           'day', (now() at time zone 'Asia/Gaza')::date - $2::int, 'views', $3::int)))`,
        [code, daysAgo, views],
      );
    await opened("MOT-003", 0, 2);
    await opened("MOT-003", 364, 2);
    await opened("MOT-010", 1, 3);
    await opened("MOT-011", 365, 1_000);
    const codes = (await find({ organisation: "transport", sort: "used" }, 100)).items.map(
      ({ code }) => code,
    );
    expect(codes.slice(0, 2)).toEqual(["MOT-003", "MOT-010"]);
    const { rows } = await owner.query<{ code: string }>(
      `
      select s."code" from "Service" s where s."code" = any ($1)
       order by (select count(*) from "ServiceRequires" r where r."requiredId" = s."id") desc,
                regexp_replace(s."nameAr", '^ال', '') collate "ar-x-icu"`,
      [codes.slice(2)],
    );
    expect(codes.slice(2)).toEqual(rows.map(({ code }) => code));
    await owner.query(`truncate "ServiceView", "ServiceUse", "PageView"`);
    await owner.end();
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
