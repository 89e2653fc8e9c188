import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { LinkOutcome } from "#lib/domain/links/outcome.ts";
import { isoDay } from "#lib/i18n/format.ts";

export interface LastCheck {
  outcome: LinkOutcome;
  checkedAt: Date;
  status: number | null;
  movedTo: string | null;
  error: string | null;
}

export interface LivingException {
  id: string;
  address: string;
  organisationId: string;
  reason: string;
  until: Date;
  by: string;
}

/** What the last check of each address found. */
export async function lastChecks(
  tx: Transaction,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LastCheck>> {
  const rows = await tx.$queryRaw<(LastCheck & { address: string })[]>`
    select distinct on ("address") "address", "outcome"::text, "checkedAt", "status", "movedTo", "error"
      from "LinkCheck" where "address" = any(${[...addresses]}::text[])
     order by "address", "checkedAt" desc`;
  return new Map(rows.map(({ address, ...check }) => [address, check]));
}

/** Since when an address has failed without once having worked. */
export async function brokenSince(
  tx: Transaction,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await tx.$queryRaw<{ address: string; since: Date }[]>`
    select c."address", min(c."checkedAt") as since from "LinkCheck" c
     where c."address" = any(${[...addresses]}::text[]) and c."outcome" not in ('works', 'moved')
       and not exists (select 1 from "LinkCheck" later where later."address" = c."address"
                        and later."checkedAt" > c."checkedAt" and later."outcome" in ('works', 'moved'))
     group by c."address"`;
  return new Map(rows.map(({ address, since }) => [address, since]));
}

/** The exceptions that hold today. */
export async function exceptionsOf(
  tx: Transaction,
  addresses: readonly string[],
  now: Date,
): Promise<LivingException[]> {
  const rows = await tx.linkException.findMany({
    where: { address: { in: [...addresses] }, endedAt: null, until: { gte: new Date(isoDay(now)) } },
    select: {
      id: true,
      address: true,
      organisationId: true,
      reason: true,
      until: true,
      by: { select: { name: true } },
    },
  });
  return rows.map(({ by, ...row }) => ({ ...row, by: by.name }));
}
