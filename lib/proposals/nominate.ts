import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Outcome } from "#lib/domain/outcome.ts";
import type { Done } from "#lib/define-action.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { closedRound } from "./open-proposal.ts";

interface Nomination {
  round: string;
  organisationId: string;
  personId: string;
  now: Date;
  language: Language;
  service:
    | { serviceId: string }
    | { newServiceNameAr: string; newServiceNameEn: string | null; newServiceSummaryAr: string | null };
}

/** Opens the draft of a nomination in a round. */
export async function openNomination(tx: Transaction, nomination: Nomination): Promise<Outcome<Done>> {
  const { organisationId, personId, now, language, service } = nomination;
  const round = await tx.round.findUnique({ where: { slug: nomination.round } });
  if (!round) return refused("notFound");
  const closed = closedRound({ round }, now);
  if (closed) return closed;
  try {
    const data = { roundId: round.id, organisationId, createdById: personId, ...service };
    const { id } = await tx.proposal.create({ data, select: { id: true } });
    return {
      ok: true,
      value: {
        object: `proposal:${id}`,
        facts: { round: round.slug },
        redirectTo: `/${language}/ministry/proposals/${id}`,
      },
    };
  } catch (error) {
    if (isTaken(error)) return refused("alreadyNominated");
    throw error;
  }
}

/** The database keeps one living nomination of a service in a round, whoever comes first. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
