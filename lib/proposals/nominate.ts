import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Outcome } from "#lib/domain/outcome.ts";
import type { Done } from "#lib/define-action.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { fillInKnown } from "./fill-in-known.ts";
import { closedRound } from "./open-proposal.ts";

interface Nomination {
  round: string;
  organisationId: string;
  personId: string;
  now: Date;
  language: Language;
  service:
    | { id: string; code: string }
    | { newServiceNameAr: string; newServiceNameEn: string | null; newServiceSummaryAr: string | null };
}

/** Opens the draft of a nomination in a round; of a service in the catalogue with what the portal knows of it. */
export async function openNomination(tx: Transaction, nomination: Nomination): Promise<Outcome<Done>> {
  const { organisationId, personId, now, language, service } = nomination;
  const round = await tx.round.findUnique({ where: { slug: nomination.round } });
  if (!round) return refused("notFound");
  const closed = closedRound({ round }, now);
  if (closed) return closed;
  try {
    const named = "code" in service ? { serviceId: service.id } : service;
    const data = { roundId: round.id, organisationId, createdById: personId, ...named };
    const { id } = await tx.proposal.create({ data, select: { id: true } });
    if ("code" in service) await fillInKnown(tx, { proposalId: id, code: service.code, now, language });
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
