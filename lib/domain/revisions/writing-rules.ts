import { foldArabic } from "#lib/domain/arabic/fold.ts";
import type { ServiceContent } from "./content.ts";
import { runningTexts } from "./texts.ts";
import type { ContentField } from "./sections.ts";

/** What to look at again in a text; each has its reason in words. None of them keeps a service from being sent. */
export const writingRules = [
  "phone",
  "email",
  "webAddress",
  "openingHours",
  "personName",
  "longSentence",
  "repeatsName",
  "willAge",
  "mixedDigits",
  "untranslated",
] as const;
export type WritingRule = (typeof writingRules)[number];

export interface Advice {
  rule: WritingRule;
  field: ContentField;
  /** Its place in a list, from 0; null where the advice is about the whole field. */
  place: number | null;
  language: "ar" | "en";
  /** The text that it is about: what is set aside for one text says nothing of another. */
  text: string;
}

/** So many words a reader keeps in mind until the full stop. */
export const LONGEST_SENTENCE = 25;

/** What could be said better, in the order of the fields. */
export function adviceOn(content: ServiceContent): Advice[] {
  const onTexts = runningTexts(content).flatMap(({ field, place, text }) =>
    (["ar", "en"] as const).flatMap((language) => {
      const said = text[language] ?? "";
      return adviceOnText(said).map((rule) => ({ rule, field, place, language, text: said }));
    }),
  );
  return [...onTexts, ...repeatedNames(content), ...untranslated(content)];
}

/** What could be said better in one text of one language. */
export function adviceOnText(text: string): WritingRule[] {
  const rules: WritingRule[] = [];
  const address = /https?:|www\.|(?<![\p{L}@.])[a-z0-9-]+\.(ps|com|org|net|gov)(?!\p{L})/iu;
  const email = /[^\s@]+@[^\s@]+\.[a-z]+/i;
  if (hasPhone(text)) rules.push("phone");
  if (email.test(text)) rules.push("email");
  if (address.test(text.replaceAll(new RegExp(email, "gi"), ""))) rules.push("webAddress");
  if (openingHours.some((pattern) => pattern.test(text))) rules.push("openingHours");
  if (personNames.some((pattern) => pattern.test(text))) rules.push("personName");
  if (longestSentence(text) > LONGEST_SENTENCE) rules.push("longSentence");
  if (aging.some((pattern) => pattern.test(text))) rules.push("willAge");
  if (/[٠-٩]/.test(text) && /[0-9]/.test(text)) rules.push("mixedDigits");
  return rules;
}

/** Seven digits or more are a number to call; an amount has its thousands apart by commas. */
function hasPhone(text: string): boolean {
  return /\+?\p{Nd}[\p{Nd}\s()-]{5,}\p{Nd}/u.test(text) && /(\p{Nd}[\s()-]*){7,}/u.test(text);
}

const weekdays = "ال(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة)";

const openingHours = [
  new RegExp(`${weekdays}\\s*(?:إلى|الى|حتى|لغاية|-|–)\\s*(?:يوم\\s+)?${weekdays}`, "u"),
  /\b(sun|mon|tues|wednes|thurs|fri|satur)day\s*(to|until|till|through|-|–)\s*(sun|mon|tues|wednes|thurs|fri|satur)day\b/i,
  /الساعة\s+\p{Nd}/u,
  /\p{Nd}{1,2}(:\p{Nd}{2})?\s*(صباح|مساء|ظهر)/u,
  /\p{Nd}{1,2}:\p{Nd}{2}/u,
  /\b\d{1,2}\s*(am|pm|a\.m\.|p\.m\.|o'clock)/i,
];

// A title before an office ("السيد الوزير") names nobody in particular.
const personNames = [
  /(?<!\p{L})(السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة)[\s/]+(?!ال)\p{L}{2,}/u,
  /(?<!\p{L})(م|د|أ)\.\s*\p{Script=Arabic}{2,}/u,
  /\b(Mr|Mrs|Ms|Dr|Eng|Prof)\b\.?\s+[A-Z][a-z]+/,
];

// A law keeps the year in its name.
const aging = [
  /(?<!\p{L})(حالي[ًاّ]*|قريب[ًا]+|مؤخر[ًا]+|هذا العام|العام الحالي|هذه السنة|السنة الحالية|الشهر الحالي|هذه الأيام)(?!\p{L})/u,
  /(?<!(لسنة|لعام|law of|act of|decree of)\s*)(?<!\p{Nd})(20[2-4]|٢٠[٢-٤])\p{Nd}(?!\p{Nd})(?!.*\b(law|act|decree)\b)/iu,
  /\b(currently|at present|soon|recently|this year|this month|nowadays)\b/i,
];

function longestSentence(text: string): number {
  const sentences = text.split(/[.!?؟؛;\n]+/);
  return Math.max(...sentences.map((sentence) => (sentence.match(/\S+/g) ?? []).length));
}

/** A summary that only says the name again tells nothing. */
function repeatedNames({ name, summary }: ServiceContent): Advice[] {
  return (["ar", "en"] as const).flatMap((language) => {
    const said = summary?.[language];
    const named = new Set(foldArabic(name[language] ?? "").split(" "));
    if (
      !said ||
      !foldArabic(said)
        .split(" ")
        .every((word) => named.has(word))
    )
      return [];
    return [{ rule: "repeatsName" as const, field: "summary" as const, place: null, language, text: said }];
  });
}

/** One for a field, however many of its lines are in Arabic alone. */
function untranslated(content: ServiceContent): Advice[] {
  const fields = runningTexts(content)
    .filter(({ text }) => text.en === null)
    .map(({ field }) => field);
  return [...new Set(fields)].map((field) => ({
    rule: "untranslated",
    field,
    place: null,
    language: "en",
    text: "",
  }));
}
