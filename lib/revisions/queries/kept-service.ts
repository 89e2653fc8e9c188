import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { CompletenessRule } from "#lib/domain/catalogue/completeness.ts";
import type { ServiceState } from "#lib/domain/revisions/states.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { factsOfServices } from "./facts-of-services.ts";

/** A service for those who keep it, whatever its state. */
export interface KeptService {
  code: string;
  name: BilingualText;
  organisation: BilingualText;
  state: ServiceState;
  verifiedOn: string | null;
  /** The facts of it that are known, of all that should be. */
  known: readonly CompletenessRule[];
  archivedAt: Date | null;
  archiveReason: BilingualText | null;
  may: { edit: boolean; verify: boolean; recordUses: boolean };
}

/** One service by its code; null where the viewer may not read about it. */
export async function keptService(viewer: Viewer, code: string): Promise<KeptService | null> {
  return inScope(rowScope(viewer), async (tx) => {
    const row = await tx.service.findUnique({ where: { code }, select: selection });
    if (!row || !can(viewer, "services.read", row)) return null;
    const verifiedOn = row.lastVerifiedOn?.toISOString().slice(0, 10) ?? null;
    const known = (await factsOfServices(tx, [{ id: row.id, verifiedOn }])).get(row.id) ?? [];
    return keptOf(row, { viewer, verifiedOn, known });
  });
}

type Row = Prisma.ServiceGetPayload<{ select: typeof selection }>;

function keptOf(
  row: Row,
  { viewer, ...facts }: { viewer: Viewer } & Pick<KeptService, "verifiedOn" | "known">,
): KeptService {
  return {
    ...facts,
    code: row.code,
    name: { ar: row.nameAr, en: row.nameEn },
    organisation: { ar: row.organisation.nameAr, en: row.organisation.nameEn },
    state: row.status,
    archivedAt: row.archivedAt,
    archiveReason: row.archiveReasonAr === null ? null : { ar: row.archiveReasonAr, en: row.archiveReasonEn },
    may: {
      edit: can(viewer, "services.edit", row),
      verify: can(viewer, "services.verify", row),
      recordUses: can(viewer, "serviceUses.record", row),
    },
  };
}

const selection = {
  id: true,
  code: true,
  nameAr: true,
  nameEn: true,
  status: true,
  organisationId: true,
  lastVerifiedOn: true,
  archivedAt: true,
  archiveReasonAr: true,
  archiveReasonEn: true,
  organisation: { select: { nameAr: true, nameEn: true } },
} as const satisfies Prisma.ServiceSelect;
