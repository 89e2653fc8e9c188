import { z } from "zod";

/** A text of the open data in both languages; English may not exist yet. */
export const openText = z.object({ ar: z.string(), en: z.string().nullable() });
