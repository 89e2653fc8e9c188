import { z } from "zod";
import { safeLine, safeText, wholeNumber } from "#lib/safe-text.ts";

const proposal = z.uuid();
const version = wholeNumber({ min: 1, max: 2_000_000_000 });
const reason = safeText({ min: 3, max: 2000 });
/** The reference of a proposal or the code of a service, as somebody types it. */
const code = safeLine({ min: 3, max: 60 });

export const linkForm = z.object({ proposal, with: code, reason });
export const removalForm = z.object({ link: z.uuid(), removalReason: reason });
export const mergeForm = z.object({ proposal, version, into: code, mergeReason: reason });
export const undoForm = z.object({ proposal, version, undoReason: reason });
