import { z } from "zod";

/** Why a service is archived, as its page says it, and the code of the one that takes its place. */
export const archivalSchema = z.object({
  reason: z.object({ ar: z.string().min(1), en: z.string().nullable() }),
  replacement: z.string().nullable(),
});

export type Archival = z.infer<typeof archivalSchema>;
