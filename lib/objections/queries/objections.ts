import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { nameOfProposal, namedProposal } from "#lib/evaluations/queries/proposal-name.ts";
import { objectedPlace, placeRefusal } from "#lib/objections/objected-place.ts";

export type OwnObjection = NonNullable<Awaited<ReturnType<typeof ownObjection>>>;
export type RoundObjections = NonNullable<Awaited<ReturnType<typeof objectionsOfRound>>>;

/** The place of an organisation's own nomination: may it be objected to, and what was objected and answered. */
export async function ownObjection(viewer: Viewer, proposalId: string, now: Date) {
  return inScope(rowScope(viewer), async (tx) => {
    const place = await objectedPlace(tx, proposalId);
    if (!place?.edition || !can(viewer, "objections.file", place)) return null;
    const named = await tx.proposal.findUniqueOrThrow({
      where: { id: proposalId },
      select: { ...namedProposal, objections: { include: { edition: true }, orderBy: { filedAt: "desc" } } },
    });
    return {
      ...nameOfProposal(named),
      edition: place.edition.slug,
      until: place.round.objectionsUntil,
      refusal: placeRefusal(place, now)?.reason ?? null,
      objections: named.objections.map(
        ({ id, edition, text, note, filedAt, outcome, answer, answeredAt }) => ({
          ...{ id, text, note, filedAt, outcome, answer, answeredAt },
          edition: edition.slug,
        }),
      ),
    };
  });
}

/** Every objection to the editions of a round, those that wait for an answer first; for those who oversee rounds. */
export async function objectionsOfRound(viewer: Viewer, slug: string) {
  if (!can(viewer, "objections.read", {})) return null;
  return inScope(rowScope(viewer), async (tx) => {
    const round = await tx.round.findUnique({ where: { slug } });
    if (!round) return null;
    const objections = await tx.objection.findMany({
      where: { edition: { roundId: round.id } },
      include: {
        edition: { select: { slug: true } },
        proposal: { select: namedProposal },
        filedBy: { select: { name: true } },
      },
      orderBy: [{ answeredAt: { sort: "desc", nulls: "first" } }, { filedAt: "asc" }],
    });
    return {
      slug,
      name: { ar: round.nameAr, en: round.nameEn },
      until: round.objectionsUntil,
      objections: objections.map(({ proposal, edition, filedBy, ...objection }) => ({
        ...objection,
        proposal: nameOfProposal(proposal),
        edition: edition.slug,
        filedBy: filedBy.name,
        isOwn: objection.filedById === viewer.personId,
      })),
    };
  });
}
