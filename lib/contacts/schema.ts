import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { emailAddress, optionalText, safeLine, wholeNumber } from "#lib/safe-text.ts";

const short = safeLine({ max: 200 }).optional();
const text = optionalText({ max: 300 });
const version = wholeNumber({ min: 1, max: 2_147_483_647 });

/** A text in English alone would leave those who read Arabic without it. */
const arabicFirst = [
  ["addressAr", "addressEn"],
  ["openingHoursAr", "openingHoursEn"],
] as const;

const reached = z.object({
  version,
  phone: short,
  email: emailAddress.optional(),
  addressAr: text,
  addressEn: text,
  openingHoursAr: text,
  openingHoursEn: text,
});

type Reached = z.output<typeof reached>;

function saidInArabicFirst(said: Reached, context: z.RefinementCtx<Reached>): void {
  for (const [arabic, english] of arabicFirst)
    if (said[english] !== null && said[arabic] === null)
      context.addIssue({ code: "custom", path: [arabic], message: reason("required") });
}

export const organisationContactsForm = reached
  .extend({
    organisation: z.uuid(),
    website: short.pipe(z.url({ protocol: /^https?$/, error: reason("notAnAddress") }).optional()),
  })
  .superRefine(saidInArabicFirst);

export const departmentContactsForm = reached.extend({ department: z.uuid() }).superRefine(saidInArabicFirst);

function reason(code: Reason): Reason {
  return code;
}
