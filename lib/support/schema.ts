import { z } from "zod";
import { codeSought } from "#lib/domain/catalogue/service-code.ts";
import { readSupportReference } from "#lib/domain/support/reference.ts";
import { supportStates } from "#lib/domain/support/states.ts";
import { ownPath } from "#lib/own-path.ts";
import { emailAddress, optionalText, safeText } from "#lib/safe-text.ts";

const longestPath = 300;

// What the address brought along is not the visitor's to mend: what cannot be read is left out, never refused.
const pathSeen = z
  .unknown()
  .optional()
  .transform(ownPath)
  .transform((path) => (path && path.length <= longestPath ? path : null));

const codeGiven = z
  .unknown()
  .optional()
  .transform((typed) => {
    const sought = typeof typed === "string" ? codeSought(typed.slice(0, 20)) : null;
    return sought && "code" in sought ? sought.code : null;
  });

/** What the form is told of where the visitor comes from. */
export const contextSchema = z.object({ page: pathSeen, service: codeGiven });

/** What a visitor sends: nothing that says who they are, unless they leave an address. */
export const requestSchema = contextSchema.extend({
  kind: z.enum(["question", "problem"]),
  doing: optionalText({ max: 1000 }),
  message: safeText({ max: 4000 }),
  email: emailAddress.optional(),
});

const known = { requestId: z.uuid(), version: z.coerce.number().int() };

export const replySchema = z.object({ ...known, message: safeText({ max: 4000 }) });

export const closeSchema = z.object(known);

/** The reference as typed, brought to its one form; null where it cannot be one. */
export const referenceSchema = z.string().max(40).transform(readSupportReference).nullable().catch(null);

/** Which of the requests the staff look at: those that wait, unless they say otherwise; of one service or of all. */
export const listSchema = z.object({
  service: codeGiven,
  state: z.enum([...supportStates, "all"]).catch("open"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type SupportList = z.output<typeof listSchema>;
