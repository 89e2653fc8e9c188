import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packIndex, tellingSynonyms, type SearchedService } from "#lib/domain/catalogue/pack-index.ts";
import { searchPack } from "#lib/domain/catalogue/pack-search.ts";

const service = (code: string, ar: string, more: Partial<SearchedService> = {}): SearchedService => ({
  code,
  name: { ar, en: null },
  summary: { ar: "", en: null },
  keywords: { ar: [], en: [] },
  givenBy: [],
  ...more,
});

const services = [
  service("MOI-001", "إصدار بطاقة هوية شخصية", { keywords: { ar: ["هوية"], en: ["identity"] } }),
  service("MOI-013", "إصدار شهادة ميلاد", { name: { ar: "إصدار شهادة ميلاد", en: "Birth certificate" } }),
  service("MOI-016", "إصدار شهادة وفاة", { summary: { ar: "تُطلب لحصر الإرث", en: null } }),
  service("MOT-003", "تجديد رخصة قيادة", { givenBy: [{ ar: "وزارة النقل والمواصلات", en: "Transport" }] }),
  service("MOE-006", "ترخيص مدرسة خاصة"),
  service("SHJ-001", "عقد زواج"),
  service("SHJ-009", "صندوق النفقة"),
];
const synonyms = [
  ["سواقة", "قيادة", "driving"],
  ["كرت الولادة", "شهادة ميلاد"],
  ["دفن", "شهادة زواج"],
];
const index = packIndex(services, synonyms);
const found = (query: string) => searchPack(index, query).map(({ code }) => code);

describe("the search on a device", () => {
  test.each([
    ["شهادة ميلاد", "MOI-013", "the words themselves"],
    ["شهاده ميلاد", "MOI-013", "other letters for the same"],
    ["وين بطلع شهادة الميلاد؟", "MOI-013", "a question with the article"],
    ["شهادةميلاد", "MOI-013", "words that grew together"],
    ["شها دة ميلاد", "MOI-013", "a word that fell apart"],
    ["تجديد رخصة فضض", "MOT-003", "a word that nobody knows beside two that are known"],
    ["شهادات الوفاة", "MOI-016", "a plural"],
    ["المدارس الخاصة", "MOE-006", "a broken plural"],
    ["صناديق", "SHJ-009", "one further from its singular"],
    ["رخصة فيادة", "MOT-003", "a wrong letter"],
    ["بالشهاذة ميلاد", "MOI-013", "a wrong letter behind a particle"],
    ["للمواصلات", "MOT-003", "who gives it"],
    ["رخصة سواقة", "MOT-003", "a synonym"],
    ["كرت الولادة", "MOI-013", "a phrase that means another"],
    ["driving", "MOT-003", "a synonym in the other language"],
    ["Certificates of birth", "MOI-013", "English in another order"],
    ["تجدي", "MOT-003", "the beginning of a word"],
    ["حصر", "MOI-016", "a word of the summary"],
    ["moi ٠٠١", "MOI-001", "a code in other digits"],
    ["١٣", "MOI-013", "the number of a code"],
    ["خدمة MOE-006", "MOE-006", "a code among other words"],
    ["MOT-", "MOT-003", "the letters of an organisation's codes"],
    ["لمدرسة", "MOE-006", "a preposition joined to a word"],
    ["وهويتي", "MOI-001", "what is joined to a word before and behind"],
    ["عقدالزواجالخاص", "SHJ-001", "three words as one"],
    ["shahadet milaad", "MOI-013", "Arabic in Latin letters"],
    ["Certificates of birth for 100", "MOI-013", "what looks like a code and is none"],
  ])("%s finds %s first: %s", (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  test("of a short word only the word itself is found", () => {
    const short = [service("AAA-001", "أب"), service("AAA-002", "أبجد"), service("AAA-003", "أم")];
    expect(searchPack(packIndex(short, []), "أب").map(({ code }) => code)).toEqual(["AAA-001"]);
  });

  test.each(["", "%", "_", "؟!", "ققققق", "دفن", "قق"])("«%s» finds nothing", (query) => {
    expect(found(query)).toEqual([]);
  });

  test("a code that nothing has is looked for in words", () => {
    expect(found("XYZ-999")).toEqual([]);
  });

  test("what answers to all of it comes before what answers to a part", () => {
    expect(found("إصدار شهادة وفاة").slice(0, 2)).toEqual(["MOI-016", "MOI-013"]);
  });

  test("what answers to too little of it is not found", () => {
    expect(found("رخصة غطس ليلي تحت الماء")).toEqual([]);
  });

  test("of words that sound alike in Latin letters the one that is said most is meant", () => {
    const three = [service("AAA-001", "شهيد"), service("AAA-002", "شهادة"), service("AAA-003", "شهادة")];
    const codes = searchPack(packIndex(three, []), "shahad").map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(["AAA-002", "AAA-003"]);
  });

  test("a guess decides no more than a usual word", () => {
    expect(found("عقد زوجي يمين")).toContain("SHJ-001");
  });

  test("of services that answer alike the short name comes first, and a later act that nobody asked for last", () => {
    const three = [
      service("AAA-001", "تجديد رخصة"),
      service("AAA-002", "منح رخصة للشركات الكبيرة"),
      service("AAA-003", "منح رخصة"),
    ];
    const codes = (query: string) => searchPack(packIndex(three, []), query).map(({ code }) => code);
    expect(codes("رخصة")).toEqual(["AAA-003", "AAA-002", "AAA-001"]);
    expect(codes("تجديد رخصة")[0]).toBe("AAA-001");
  });

  test("the name weighs more than the keywords, and these more than what is said", () => {
    const word = "محجر";
    const three = [
      service("AAA-001", "أول", { summary: { ar: word, en: null } }),
      service("AAA-002", "ثانٍ", { keywords: { ar: [word], en: [] } }),
      service("AAA-003", word),
    ];
    expect(searchPack(packIndex(three, []), word).map(({ code }) => code)).toEqual([
      "AAA-003",
      "AAA-002",
      "AAA-001",
    ]);
  });

  test("whatever is typed, each service is found once at the most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const codes = found(query);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

test("synonyms of words that no service has are left out", () => {
  expect(tellingSynonyms(index, [...synonyms, ["غواصة", "submarine"]])).toEqual(synonyms);
});
