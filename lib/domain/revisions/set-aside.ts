import { z } from "zod";
import type { ServiceContent } from "./content.ts";
import { contentFields } from "./sections.ts";
import { adviceOn, writingRules, type Advice } from "./writing-rules.ts";

/** Advice that whoever writes does not follow, with the reason that the editor reads. */
export const setAsideSchema = z.array(
  z.object({
    rule: z.enum(writingRules),
    field: z.enum(contentFields),
    language: z.enum(["ar", "en"]),
    text: z.string(),
    reason: z.string().min(1),
  }),
);

export type SetAside = z.infer<typeof setAsideSchema>[number];

/** Advice on a content, each with the reason for which it was set aside, or null where it still stands. */
export interface WeighedAdvice extends Advice {
  reason: string | null;
}

export function weighedAdvice(content: ServiceContent, aside: readonly SetAside[]): WeighedAdvice[] {
  return adviceOn(content).map((advice) => ({
    ...advice,
    reason: aside.find((one) => isAbout(one, advice))?.reason ?? null,
  }));
}

/** The same rule on the same text in the same field, wherever in a list it stands now. */
export function isAbout(one: Omit<SetAside, "reason">, advice: Advice): boolean {
  return (
    one.rule === advice.rule &&
    one.field === advice.field &&
    one.language === advice.language &&
    one.text === advice.text
  );
}
