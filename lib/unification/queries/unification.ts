import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { namedProposals } from "#lib/proposals/queries/dependencies.ts";

/** A proposal or a service as the officers of another may know it: what it is called, and nothing more. */
export interface UnifiedName {
  kind: "proposal" | "service";
  id: string;
  /** The reference of a proposal or the code of a service. */
  code: string;
  name: BilingualText;
}

export interface UnificationLink {
  id: string;
  with: UnifiedName;
  reason: string;
  linkedAt: Date;
}

/** What a proposal or a service is unified with. */
export interface Unification {
  links: readonly UnificationLink[];
  mergedInto: UnifiedName | null;
  mergedFrom: readonly UnifiedName[];
}

const nothing: Unification = { links: [], mergedInto: null, mergedFrom: [] };

/** What a proposal is to be unified with, what it was merged into, and what was merged into it. */
export function unificationOfProposal(viewer: Viewer, id: string): Promise<Unification> {
  if (!z.uuid().safeParse(id).success) return Promise.resolve(nothing);
  return inScope(rowScope(viewer), async (tx) => {
    const proposal = await tx.proposal.findUnique({
      where: { id },
      select: { organisationId: true, mergedIntoId: true },
    });
    if (!proposal || !can(viewer, "proposals.read", proposal)) return nothing;
    const { mergedIntoId } = proposal;
    const [mergedInto = null] = mergedIntoId
      ? (await namedProposals(tx, { ids: [mergedIntoId] })).map(nameOf)
      : [];
    return { links: await linksOfProposal(tx, id), mergedInto, mergedFrom: await mergedFrom(tx, id) };
  });
}

/** What proposals are to be unified with a service, for who keeps it. */
export function unificationOfService(viewer: Viewer, code: string): Promise<Unification> {
  return inScope(rowScope(viewer), async (tx) => {
    const service = await tx.service.findUnique({
      where: { code },
      select: { id: true, organisationId: true },
    });
    if (!service || !can(viewer, "services.read", service)) return nothing;
    const rows = await tx.unification.findMany({
      where: { serviceId: service.id, removedAt: null },
      ...inOrder,
    });
    const named = await namedProposals(tx, { ids: rows.map(({ proposalId }) => proposalId) });
    return { ...nothing, links: rows.flatMap((row) => linkTo(row, row.proposalId, named)) };
  });
}

const inOrder = {
  select: {
    id: true,
    proposalId: true,
    otherProposalId: true,
    reason: true,
    linkedAt: true,
    service: { select: { id: true, code: true, nameAr: true, nameEn: true } },
  },
  orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
} as const satisfies Prisma.UnificationFindManyArgs;

async function linksOfProposal(tx: Transaction, id: string): Promise<UnificationLink[]> {
  const rows = await tx.unification.findMany({
    where: { removedAt: null, OR: [{ proposalId: id }, { otherProposalId: id }] },
    ...inOrder,
  });
  const otherOf = ({ proposalId, otherProposalId }: (typeof rows)[number]) =>
    proposalId === id ? otherProposalId : proposalId;
  const named = await namedProposals(tx, { ids: rows.flatMap((row) => otherOf(row) ?? []) });
  return rows.flatMap((row) => {
    const { service } = row;
    if (!service) return linkTo(row, otherOf(row), named);
    const name = { ar: service.nameAr, en: service.nameEn };
    const other = { kind: "service", id: service.id, code: service.code, name } as const;
    return [{ id: row.id, reason: row.reason, linkedAt: row.linkedAt, with: other }];
  });
}

function linkTo(
  { id, reason, linkedAt }: { id: string; reason: string; linkedAt: Date },
  other: string | null,
  named: readonly (NamedRow & { asked: string })[],
): UnificationLink[] {
  const found = named.find(({ asked }) => asked === other);
  return found ? [{ id, reason, linkedAt, with: nameOf(found) }] : [];
}

interface NamedRow {
  id: string;
  reference: string | null;
  nameAr: string;
  nameEn: string | null;
}

async function mergedFrom(tx: Transaction, id: string): Promise<UnifiedName[]> {
  const rows = await tx.$queryRaw<NamedRow[]>`
    select "id"::text, "reference", "nameAr", "nameEn" from proposals_merged_into(${id}::uuid)`;
  return rows.map(nameOf);
}

function nameOf({ id, reference, nameAr, nameEn }: NamedRow): UnifiedName {
  return { kind: "proposal", id, code: reference ?? "", name: { ar: nameAr, en: nameEn } };
}
