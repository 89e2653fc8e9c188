import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { linkStates } from "#lib/domain/links/need-of-work.ts";
import { safeText, wholeNumber } from "#lib/safe-text.ts";

export const linkSearch = z.object({
  state: z.enum(linkStates).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

const address = z
  .string({ error: reason("required") })
  .min(1, reason("required"))
  .max(2_000, reason("tooLong"));

/** A link of an organisation, as an address of the portal names it. */
export const linkQuery = z.object({ address, organisation: z.uuid() });

export const exceptionForm = z.object({
  address,
  organisation: z.uuid(),
  reason: safeText({ min: 5, max: 500 }),
  until: z.iso.date({ error: reason("notADate") }),
});

export const exceptionEndForm = z.object({ exception: z.uuid() });

export const nothing = z.object({});

function reason(code: Reason): Reason {
  return code;
}
