import { z } from "zod";
import { openTimesOf } from "#lib/domain/opening-hours/typed-week.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { emailAddress, optionalText, safeLine, wholeNumber } from "#lib/safe-text.ts";
import { typedHours } from "./typed-hours-schema.ts";

const short = safeLine({ max: 200 }).optional();
const text = optionalText({ max: 300 });
const version = wholeNumber({ min: 1, max: 2_147_483_647 });

/** A text in English alone would leave those who read Arabic without it. */
const arabicFirst = [
  ["addressAr", "addressEn"],
  ["hoursNoteAr", "hoursNoteEn"],
] as const;

const reached = z.object({
  version,
  phone: short,
  email: emailAddress.optional(),
  addressAr: text,
  addressEn: text,
  hours: typedHours,
  hoursNoteAr: text,
  hoursNoteEn: text,
});

type Reached = z.output<typeof reached>;

function canBeKept(said: Reached, context: z.RefinementCtx<Reached>): void {
  for (const { path, reason: message } of openTimesOf(said.hours).faults)
    context.addIssue({ code: "custom", path: ["hours", ...path], message });
  for (const [arabic, english] of arabicFirst)
    if (said[english] !== null && said[arabic] === null)
      context.addIssue({ code: "custom", path: [arabic], message: reason("required") });
}

export const organisationContactsForm = reached
  .extend({
    organisation: z.uuid(),
    website: short.pipe(z.url({ protocol: /^https?$/, error: reason("notAnAddress") }).optional()),
  })
  .superRefine(canBeKept);

export const departmentContactsForm = reached.extend({ department: z.uuid() }).superRefine(canBeKept);

function reason(code: Reason): Reason {
  return code;
}
