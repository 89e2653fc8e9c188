import { z } from "zod";
import { dayKinds, type TypedHours } from "#lib/domain/opening-hours/typed-week.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { typedTime } from "#lib/domain/typed/typed-time.ts";

/** A field that is left empty is no time; what is typed and cannot be read as one is refused. */
const time = z
  .string()
  .max(40, reason("notATime"))
  .optional()
  .transform((text, context) => {
    const read = text === undefined ? null : typedTime(text);
    if (read === null && text?.trim()) context.addIssue({ code: "custom", message: reason("notATime") });
    return read;
  });

const spell = z
  .object({ opens: time, closes: time })
  .optional()
  .transform((typed) => typed ?? { opens: null, closes: null });

const nothing = { opens: null, closes: null };
const hours = z
  .object({ first: spell, second: spell })
  .optional()
  .transform((typed): TypedHours => typed ?? { first: nothing, second: nothing });

const day = z.object({ kind: z.enum(dayKinds), hours });

/** The hours of a week as the form sends them. */
export const typedHours = z.object({
  usual: hours,
  days: z.object({
    saturday: day,
    sunday: day,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
  }),
});

function reason(code: Reason): Reason {
  return code;
}
