import { describe, expect, test } from "vitest";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { indexOfPack, packQuery, packResults } from "#lib/domain/catalogue/pack-results.ts";
import { aPack, aPackedOrganisation, aPackedService } from "#tests/support/factories/packs.ts";

const pack = aPack({
  organisations: [
    aPackedOrganisation({ slug: "interior", name: { ar: "وزارة الداخلية", en: "Interior" } }),
    aPackedOrganisation({ slug: "health", name: { ar: "وزارة الصحة", en: "Health" } }),
  ],
  services: [
    aPackedService({
      code: "MOI-001",
      name: { ar: "هوية", en: "Identity card" },
      department: { ar: "الأحوال المدنية", en: null },
      verifiedOn: "2026-10-01",
      updatedAt: "2026-11-01T00:00:00.000Z",
    }),
    aPackedService({
      code: "MOI-013",
      name: { ar: "شهادة ميلاد", en: null },
      requires: ["MOI-001"],
      lifeEvents: ["birth"],
      updatedAt: "2026-11-03T00:00:00.000Z",
    }),
    aPackedService({
      code: "MOH-027",
      organisation: "health",
      name: { ar: "إشعار ولادة", en: null },
      lifeEvents: ["birth"],
      audience: ["citizen", "visitor"],
      delivery: "electronic",
      maturity: 3,
      updatedAt: "2026-11-02T00:00:00.000Z",
    }),
  ],
});
const codes = (query: string) =>
  packResults(pack, () => indexOfPack(pack), packQuery(new URLSearchParams(query))).map(({ code }) => code);

describe("what an address asks of the guide on a device", () => {
  test("nothing is everything", () => {
    expect(packQuery(new URLSearchParams())).toEqual(everything);
  });

  test("all of it", () => {
    const asked =
      "q= رخصة &organisation=transport&audience=citizen&lifeEvent=birth&delivery=hybrid&maturity=3&verified=false&requires=moi 1&sort=changed&page=2";
    expect(packQuery(new URLSearchParams(asked))).toMatchObject({
      q: "رخصة",
      organisation: "transport",
      audience: "citizen",
      lifeEvent: "birth",
      delivery: "hybrid",
      maturity: 3,
      verified: false,
      requires: "MOI-001",
      sort: "changed",
      page: 2,
    });
  });

  test.each([
    "audience=king",
    "delivery=by-pigeon",
    "maturity=9",
    "verified=maybe",
    "requires=1",
    "page=-1",
    "page=x",
    "q=",
  ])("%s leaves it open", (asked) => {
    expect(packQuery(new URLSearchParams(asked))).toEqual(everything);
  });

  test.each([
    ["", ["MOH-027", "MOI-013", "MOI-001"], "all, in the order of their Arabic names"],
    ["sort=changed", ["MOI-013", "MOH-027", "MOI-001"], "the youngest change first"],
    ["sort=used", ["MOI-001", "MOH-027", "MOI-013"], "what others need first, then by name"],
    ["q=ميلاد", ["MOI-013"], "by words"],
    ["q=الأحوال المدنية", ["MOI-001"], "by who gives it"],
    ["q=الداخلية&sort=name", ["MOI-013", "MOI-001"], "by words, in another order"],
    ["organisation=health", ["MOH-027"], "by organisation"],
    ["lifeEvent=birth", ["MOH-027", "MOI-013"], "by life event"],
    ["audience=visitor", ["MOH-027"], "by audience"],
    ["delivery=electronic", ["MOH-027"], "by delivery"],
    ["maturity=3", ["MOH-027"], "by maturity"],
    ["verified=true", ["MOI-001"], "those that are verified"],
    ["verified=false", ["MOH-027", "MOI-013"], "those that are not"],
    ["requires=MOI-001", ["MOI-013"], "those that ask for another"],
    ["q=ميلاد&organisation=health", [], "both together"],
    ["organisation=nobody", [], "an organisation that there is not"],
  ])("%s: %s", (asked, expected) => {
    expect(codes(asked)).toEqual(expected);
  });

  test("without words the index is not made", () => {
    expect(packResults(pack, () => expect.unreachable(), everything)).toHaveLength(3);
  });

  test("a service of an organisation that the pack does not name is found all the same", () => {
    const odd = aPack({ organisations: [], services: [aPackedService({ code: "XXX-001" })] });
    expect(packResults(odd, () => indexOfPack(odd), { ...everything, q: "XXX-001" })).toHaveLength(1);
  });
});
