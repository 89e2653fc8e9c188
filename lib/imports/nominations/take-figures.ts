import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { takenFigures } from "#lib/domain/proposals/portal-figures.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { figuresKnownIn } from "#lib/proposals/queries/portal-figures.ts";

interface BegunDraft {
  proposalId: string;
  /** The code of the service it nominates. */
  code: string;
}

/**
 * New drafts of the catalogue's services have what the portal counts of them from their first day, as those that are
 * opened one by one. In the papers stands what the table says and nothing else: read again it changes nothing.
 */
export async function takeFigures(tx: Transaction, begun: readonly BegunDraft[], now: Date): Promise<void> {
  const asOf = new Date(isoDay(now));
  const figures = [];
  for (const { proposalId, code } of begun) {
    const known = await figuresKnownIn(tx, code, now);
    figures.push(...takenFigures(known, {}).map((taken) => ({ proposalId, asOf, ...taken })));
  }
  await tx.takenFigure.createMany({ data: figures });
}
