import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rarityAmong, similarFrom, similarity, type Comparable } from "#lib/domain/proposals/similarity.ts";

const named = (name: string, more: Partial<Comparable> = {}): Comparable => ({
  name,
  lifeEvents: [],
  outputs: [],
  ...more,
});
const names = ["رخصة بناء", "رخصة مهن", "رخصة حرفة", "رخصة قيادة", "شهادة ميلاد", "تجديد رخصة القيادة"];
const rarity = rarityAmong(names);
const share = (one: Comparable, other: Comparable) => similarity(one, other, rarity).share;

describe("how alike two services are", () => {
  test("the same name, whatever its articles and endings, is the same", () => {
    expect(share(named("رخصة بناء"), named("رخص البناء"))).toBeCloseTo(1);
  });

  test("nothing in common is nothing", () => {
    const nothing = similarity(named("شهادة ميلاد"), named("رخصة بناء"), rarity);
    expect(nothing).toEqual({ share: 0, words: [], lifeEvents: [], outputs: [] });
  });

  test("a rare word says more than one that many names have", () => {
    const rare = share(named("إصدار رخصة قيادة"), named("تجديد قيادة"));
    const frequent = share(named("إصدار رخصة قيادة"), named("تجديد رخصة"));
    expect(rare).toBeGreaterThan(frequent);
    expect(share(named("رخصة بناء"), named("رخصة مهن"))).toBeLessThan(similarFrom);
  });

  test("the same life event and the same output make two more alike, and are said", () => {
    const birth = { lifeEvents: ["birth"], outputs: ["شهادة الميلاد"] };
    const one = named("تسجيل مولود", birth);
    const other = named("قيد مولود جديد", { lifeEvents: ["birth", "marriage"], outputs: ["شهادة ميلاد"] });
    const said = similarity(one, other, rarity);
    expect(said).toMatchObject({ words: ["مولود"], lifeEvents: ["birth"], outputs: ["شهادة الميلاد"] });
    expect(said.share).toBeGreaterThan(share(named(one.name), named(other.name)));
    expect(said.share).toBeGreaterThan(similarFrom);
  });

  test("the words in common are said as the first name writes them", () => {
    expect(similarity(named("تجديد رخصة القيادة"), named("رخصة قيادة"), rarity).words).toEqual([
      "رخصة",
      "القيادة",
    ]);
  });

  test("what is not known of a service that is not there yet makes it no less alike", () => {
    const known = { lifeEvents: ["birth"], outputs: ["شهادة الميلاد"] };
    expect(share(named("شهادة ميلاد"), named("شهادة ميلاد", known))).toBeCloseTo(1);
  });

  test("that one of them is to be electronic tells them not apart", () => {
    for (const added of ["إلكترونية", "الإلكترونية", "إلكترونيًا"])
      expect(share(named(`رخصة بناء ${added}`), named("رخصة بناء"))).toBeCloseTo(1);
  });

  test("what says nothing is like nothing", () => {
    expect(share(named(""), named(""))).toBe(0);
  });

  test("is a share, the same from either side, and whole with itself", () => {
    const service = fc.record<Comparable>({
      name: fc
        .array(fc.constantFrom("رخصة", "بناء", "شهادة", "ميلاد", "مهن"), { minLength: 1 })
        .map((all) => all.join(" ")),
      lifeEvents: fc.subarray(["birth", "marriage"]),
      outputs: fc.subarray(["رخصة بناء", "شهادة ميلاد"]),
    });
    fc.assert(
      fc.property(service, service, (one, other) => {
        const there = share(one, other);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1 + 1e-12);
        expect(share(other, one)).toBeCloseTo(there);
        expect(share(one, one)).toBeCloseTo(1);
      }),
    );
  });
});
