import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Parents } from "#lib/domain/evaluations/conflict-of-interest.ts";

/** The ministry that runs the portal, in which the quality team sits. */
const qualityOrganisation = "telecom";

/** Who stands above whom, and where the quality team sits: what conflicts of interest are judged by. */
export async function readOrganisationTree(tx: Transaction): Promise<{ parents: Parents; quality: string }> {
  const organisations = await tx.organisation.findMany({ select: { id: true, slug: true, parentId: true } });
  const quality = organisations.find(({ slug }) => slug === qualityOrganisation);
  if (!quality) throw new Error(`No organisation has the address "${qualityOrganisation}".`);
  return { parents: new Map(organisations.map(({ id, parentId }) => [id, parentId])), quality: quality.id };
}
