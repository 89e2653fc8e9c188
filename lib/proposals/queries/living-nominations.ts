import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { LivingNomination } from "#lib/domain/proposals/table/plan.ts";
import { valuesOf } from "#lib/domain/proposals/table/values.ts";
import { paperRows, papersOfRows } from "#lib/proposals/papers-of-rows.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";

interface Asked {
  roundId: string;
  organisationIds: readonly string[];
  /** The codes of the round's criteria. */
  criteria: readonly string[];
}

/** The living nominations of some organisations, or of their services, in a round, as a table says them. */
export async function livingNominations(
  tx: Transaction,
  { roundId, organisationIds, criteria }: Asked,
): Promise<LivingNomination[]> {
  const own = { in: [...organisationIds] };
  const rows = await tx.proposal.findMany({
    where: {
      roundId,
      OR: [{ organisationId: own }, { service: { organisationId: own } }],
      status: { notIn: ["withdrawn", "declined", "merged"] },
    },
    include: {
      ...paperRows,
      service: { select: { code: true, maturity: true, nameAr: true, nameEn: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    serviceId: row.serviceId,
    name: proposalName(row).ar,
    organisationId: row.organisationId,
    status: row.status,
    values: valuesOf(papersOfRows(row), criteria),
  }));
}
