import { z } from "zod";

/** What the addresses for whoever watches over the portal promise. */

export const livenessSchema = z.object({ live: z.literal(true) });

export const readinessSchema = z.object({
  ready: z.boolean(),
  checks: z.object({ database: z.boolean(), migrations: z.boolean(), catalogue: z.boolean() }),
});
