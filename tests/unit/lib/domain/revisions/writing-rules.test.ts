import { describe, expect, test } from "vitest";
import {
  adviceOn,
  adviceOnText,
  LONGEST_SENTENCE,
  type WritingRule,
} from "#lib/domain/revisions/writing-rules.ts";
import { content } from "#tests/support/factories/contents.ts";

/** Texts that a rule has something to say of, and texts that look like them and are well. */
const examples: Partial<Record<WritingRule, { found: string[]; well: string[] }>> = {
  phone: {
    found: ["اتصل على 08-2829255", "الرقم 0599 123 456", "هاتف ٠٥٩٩١٢٣٤٥٦", "Call +970 59 912 3456"],
    well: ["20 شيكلًا", "رسم 1,200,000 دينار", "القانون رقم 14 لسنة 1998", "a loan of 100,000 dinars"],
  },
  email: {
    found: ["أرسل الطلب إلى info@moi.gov.ps", "Write to info@moi.gov.ps."],
    well: ["أرسل الطلب بالبريد الإلكتروني", "Write an e-mail"],
  },
  webAddress: {
    found: ["من الموقع https://moi.example", "www.moi.gov.ps", "الموقع moi.gov.ps", "Apply at moi.gov.ps"],
    well: ["من موقع الوزارة", "info@moi.gov.ps", "on the ministry's website"],
  },
  openingHours: {
    found: [
      "من الساعة 8 حتى الثانية",
      "8 صباحًا",
      "من ٨:٠٠ إلى ١٤:٠٠",
      "الدوام من الأحد إلى الخميس",
      "السبت - الأربعاء",
      "من الأحد حتى يوم الخميس",
      "from 8 am to 2 pm",
      "at 10:30",
      "open Sunday to Thursday",
    ],
    well: [
      "خلال ثماني ساعات",
      "في أوقات الدوام",
      "تنعقد اللجنة يوم الأحد",
      "within 24 hours",
      "بنسبة 3 إلى 1",
      "the committee meets on Sunday",
    ],
  },
  personName: {
    found: ["مراجعة السيد أحمد", "المهندسة/ منى", "عند د. خالد", "م.سامي", "ask Mr. Ahmad", "see Dr Khaled"],
    well: [
      "موافقة السيد الوزير",
      "تقرير الدكتور المعالج",
      "تقرير من طبيب",
      "a drawing by an engineer",
      "Drive",
    ],
  },
  longSentence: {
    found: [
      Array(LONGEST_SENTENCE + 1)
        .fill("كلمة")
        .join(" "),
      Array(LONGEST_SENTENCE + 1)
        .fill("word")
        .join(" "),
    ],
    well: [
      Array(LONGEST_SENTENCE).fill("كلمة").join(" "),
      `${Array(20).fill("كلمة").join(" ")}؟ ${Array(20).fill("كلمة").join(" ")}.`,
    ],
  },
  willAge: {
    found: [
      "متاحة حاليًا",
      "متاحة حالياً",
      "تُطلق قريبًا",
      "حتى نهاية 2026",
      "في عام ٢٠٢٦",
      "available soon",
      "Currently free",
      "until 2027",
    ],
    well: [
      "حالة قريبة",
      "القريب من الدرجة الأولى",
      "القانون لسنة 2021",
      "2000 شيكل",
      "the law of 2021",
      "2021 Tax Law",
    ],
  },
  mixedDigits: {
    found: ["من 18 إلى ٦٠ عامًا"],
    well: ["من 18 إلى 60 عامًا", "من ١٨ إلى ٦٠ عامًا", "aged 18"],
  },
};

describe.each(Object.entries(examples))("%s", (rule, { found, well }) => {
  test.each(found)("has something to say of «%s»", (text) => expect(adviceOnText(text)).toContain(rule));
  test.each(well)("leaves «%s»", (text) => expect(adviceOnText(text)).not.toContain(rule));
});

test("a service that is well written needs no advice", () => {
  expect(adviceOn(content())).toEqual([]);
});

test("advice says where it belongs", () => {
  const evidence = [
    { ar: "صورة", en: "A picture" },
    { ar: "صورة حديثة", en: "A picture of 2026" },
  ];
  expect(adviceOn(content({ evidence }))).toEqual([
    { rule: "willAge", field: "evidence", place: 1, language: "en", text: "A picture of 2026" },
  ]);
});

test.each([
  ["the name again", "تجديد رخصة", "Licence renewal", ["ar", "en"]],
  ["the name in another spelling", "تجديد رخصه.", "It is renewed here.", ["ar"]],
  ["more than the name", "تجديد رخصة منتهية", "Licence renewal on time", []],
])("a summary that says %s", (_what, ar, en, languages) => {
  const advice = adviceOn(content({ summary: { ar, en } }));
  expect(advice.map(({ rule, language }) => [rule, language])).toEqual(
    languages.map((language) => ["repeatsName", language]),
  );
});

test("a summary or a name that is not there repeats nothing", () => {
  expect(adviceOn(content({ summary: null }))).toEqual([]);
  const arabicAlone = content({ name: { ar: "تجديد", en: null } });
  expect(adviceOn(arabicAlone).map(({ rule }) => rule)).toEqual(["untranslated"]);
});

test("a missing translation is said once of a field, however many its lines", () => {
  const lines = [
    { ar: "صورة", en: null },
    { ar: "الهوية", en: null },
  ];
  expect(adviceOn(content({ evidence: lines, conditions: { ar: "شرط", en: null } }))).toEqual([
    { rule: "untranslated", field: "evidence", place: null, language: "en", text: "" },
    { rule: "untranslated", field: "conditions", place: null, language: "en", text: "" },
  ]);
});
