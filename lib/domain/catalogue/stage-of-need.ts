import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** The stages in which a person meets the services of one thing: it is begun, kept up, changed, and ends. */
export const stages = [
  "before",
  "begin",
  "pay",
  "renew",
  "replace",
  "change",
  "follow",
  "object",
  "end",
] as const;
export type Stage = (typeof stages)[number];

/** The words that tell a stage where a name opens with them, as the catalogue was worded in November 2026. */
const opening: Record<Exclude<Stage, "before" | "begin">, readonly string[]> = {
  pay: folded("سداد تسديد دفع تقسيط"),
  renew: folded("تجديد تمديد"),
  replace: folded("استبدال"),
  change: folded("تعديل تغيير تحديث تصحيح إضافة نقل"),
  follow: folded("استعلام متابعة استفسار"),
  object: folded("شكوى تظلم اعتراض إبلاغ استئناف مظلمة مراجعة"),
  end: folded("إلغاء شطب حل تصفية سحب استرداد عزل تنازل"),
};

/** The words that tell a stage wherever they stand: "before marriage", "a card in place of a lost one". */
const anywhere = {
  before: folded("قبل الحوامل"),
  replace: folded("بدل ثانية"),
} as const satisfies Partial<Record<Stage, readonly string[]>>;

/** Asking is no stage: what is asked for is. */
const asking = folded("تقديم طلب");

const openingStages = stages.filter((stage) => stage !== "before" && stage !== "begin");

/** The stage that the Arabic name of a service tells; what names no other begins something. */
export function stageOfNeed(name: string): Stage {
  const words = foldArabic(name).split(" ");
  const first = words.find((word) => !asking.includes(word)) ?? "";
  const opens = [first, first.replace(/^ال/, "")];
  if (words.some((word) => anywhere.before.includes(word))) return "before";
  if (words.some((word) => anywhere.replace.includes(word))) return "replace";
  return openingStages.find((stage) => opens.some((word) => opening[stage].includes(word))) ?? "begin";
}

function folded(words: string): string[] {
  return foldArabic(words).split(" ");
}
