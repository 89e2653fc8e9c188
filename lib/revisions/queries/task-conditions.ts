import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import { dueSince, type UpkeepTask } from "#lib/domain/revisions/upkeep-tasks.ts";

/** Which published services a task is about; another task is one more line here. */
export function taskConditions(today: string): Record<UpkeepTask, Prisma.ServiceWhereInput> {
  const published = { status: "published" } as const;
  return {
    unverified: { ...published, lastVerifiedOn: null },
    verificationDue: { ...published, lastVerifiedOn: { lte: new Date(dueSince(today)) } },
    withoutChannel: { ...published, channels: { none: {} } },
    untranslated: { ...published, OR: [{ nameEn: null }, { summaryEn: null }] },
  };
}
