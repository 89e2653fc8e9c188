import { z } from "zod";
import { roles } from "#lib/domain/access/permissions.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { emailAddress, optionalText, safeLine, safeText, wholeNumber } from "#lib/safe-text.ts";

const choice = z.uuid().optional();
const version = wholeNumber({ min: 1, max: 2_147_483_647 });
const contact = safeLine({ max: 200 }).optional();

export const invitationForm = z.object({
  email: emailAddress,
  name: safeLine({ min: 2, max: 120 }),
  organisation: choice,
  role: z.enum(roles),
});

export const personForm = z.object({ person: z.uuid() });

export const personEditForm = personForm.extend({
  version,
  name: safeLine({ min: 2, max: 120 }),
  organisation: choice,
});

export const roleGrantForm = personForm.extend({ role: z.enum(roles), roleOrganisation: choice });

export const roleRevocationForm = z.object({ grant: z.uuid() });

export const organisationForm = z.object({
  organisation: z.uuid(),
  version,
  nameAr: safeLine({ min: 2, max: 200 }),
  nameEn: safeLine({ min: 2, max: 200 }),
  email: emailAddress.optional(),
  phone: contact,
  website: contact.pipe(z.url({ protocol: /^https?$/, error: reason("notAnAddress") }).optional()),
  addressAr: optionalText({ max: 300 }),
  addressEn: optionalText({ max: 300 }),
});

export const peopleSearch = z.object({
  q: safeText({ max: 100 }).optional().catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
  state: z.enum(["active", "invited", "deactivated"]).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

/** What becomes of a job, in the words of the queue. */
export const jobStates = ["created", "retry", "active", "completed", "cancelled", "failed"] as const;
export type JobState = (typeof jobStates)[number];

export const jobSearch = z.object({
  state: z.enum(jobStates).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

export const jobForm = z.object({ name: z.string().min(1).max(100), job: z.uuid() });

/** What becomes of a letter: "handedOver" is one whose taking was never confirmed. */
export const letterStates = ["waiting", "handedOver", "sent", "refused"] as const;
export type LetterState = (typeof letterStates)[number];

export const outboxSearch = z.object({
  state: z.enum(letterStates).optional().catch(undefined),
  page: wholeNumber({ min: 1, max: 100_000 }).catch(1),
});

export const letterForm = z.object({ letter: z.uuid() });

const day = z.iso.date().optional().catch(undefined);

export const auditSearch = z.object({
  action: z.string().max(60).optional().catch(undefined),
  actor: safeText({ max: 100 }).optional().catch(undefined),
  outcome: z.enum(["done", "refused"]).optional().catch(undefined),
  object: safeText({ max: 100 }).optional().catch(undefined),
  from: day,
  to: day,
  page: wholeNumber({ min: 1, max: 1_000_000 }).catch(1),
});

function reason(code: Reason): Reason {
  return code;
}
