import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { namedProposal, nameOfProposal, type ProposalName } from "#lib/evaluations/queries/proposal-name.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** A building block that a proposal names and the shared list lacks. */
export interface WaitingBlock {
  id: string;
  name: string;
  proposal: ProposalName;
  /** What the proposal needs of it. */
  needs: readonly string[];
}

export interface SharedBlock {
  slug: string;
  name: BilingualText;
  description: BilingualText;
  /** How many living proposals require it. */
  proposals: number;
}

/** The shared list of building blocks and what waits to enter it, for who decides about it. */
export function buildingBlocks(
  viewer: Viewer,
): Promise<{ waiting: WaitingBlock[]; shared: SharedBlock[] } | null> {
  if (!can(viewer, "buildingBlocks.decide", {})) return Promise.resolve(null);
  return inScope(rowScope(viewer), async (tx) => ({
    waiting: await waitingBlocks(tx),
    shared: await sharedBlocks(tx),
  }));
}

async function waitingBlocks(tx: Transaction): Promise<WaitingBlock[]> {
  const rows = await tx.proposedBlock.findMany({
    where: {
      decidedAt: null,
      proposal: { submittedAt: { not: null }, status: { notIn: ["withdrawn", "declined"] } },
    },
    select: {
      id: true,
      name: true,
      requirements: { select: { description: true }, orderBy: { position: "asc" } },
      proposal: { select: namedProposal },
    },
    orderBy: [{ proposal: { reference: "asc" } }, { name: "asc" }],
  });
  return rows.map(({ id, name, requirements, proposal }) => ({
    id,
    name,
    needs: requirements.map(({ description }) => description).filter(Boolean),
    proposal: nameOfProposal(proposal),
  }));
}

async function sharedBlocks(tx: Transaction): Promise<SharedBlock[]> {
  const blocks = await tx.buildingBlock.findMany({ orderBy: { position: "asc" } });
  const requirements = await tx.requirement.findMany({
    where: {
      proposal: { status: { notIn: ["withdrawn", "declined", "merged"] }, submittedAt: { not: null } },
    },
    select: { proposalId: true, buildingBlockSlug: true, proposedBlock: { select: { blockSlug: true } } },
  });
  const proposalsWith = (slug: string) =>
    new Set(
      requirements
        .filter((one) => (one.buildingBlockSlug ?? one.proposedBlock?.blockSlug) === slug)
        .map(({ proposalId }) => proposalId),
    ).size;
  return blocks.map(({ slug, nameAr, nameEn, descriptionAr, descriptionEn }) => ({
    slug,
    name: { ar: nameAr, en: nameEn },
    description: { ar: descriptionAr, en: descriptionEn },
    proposals: proposalsWith(slug),
  }));
}
