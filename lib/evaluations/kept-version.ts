import "server-only";
import { z } from "zod";

const content = z.object({
  scores: z.array(
    z.object({
      criterionId: z.string(),
      level: z.number().nullable(),
      cannotJudge: z.boolean(),
      reason: z.string().nullable(),
    }),
  ),
  note: z.string().nullable(),
  finalisedAt: z.iso
    .datetime()
    .transform((moment) => new Date(moment))
    .nullable(),
});

interface VersionRow {
  id: string;
  content: unknown;
  reason: string;
  reopenedAt: Date;
  reopenedBy: { name: string } | null;
}

export type KeptVersion = ReturnType<typeof keptVersion>;

/** What an evaluation said when it was final before, and why and by whom it was reopened. */
export function keptVersion({ id, reason, reopenedAt, reopenedBy, ...row }: VersionRow) {
  return { id, reason, reopenedAt, reopenedBy: reopenedBy?.name ?? null, ...content.parse(row.content) };
}
