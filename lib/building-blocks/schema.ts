import { z } from "zod";
import { safeLine, safeText } from "#lib/safe-text.ts";

const proposed = z.uuid();

/** A building block as it enters the shared list. */
export const acceptanceForm = z.object({
  proposed,
  nameAr: safeLine({ min: 3, max: 120 }),
  nameEn: safeLine({ min: 3, max: 120 }),
  descriptionAr: safeText({ min: 10, max: 600 }),
  descriptionEn: safeText({ min: 10, max: 600 }),
});

/** The one of the shared list that was meant. */
export const pointingForm = z.object({ proposed, block: z.string().min(1, "required").max(60) });
