import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { AssignableEvaluator } from "#lib/domain/evaluations/assign-by-rule.ts";
import { groupOfEvaluator } from "#lib/domain/evaluations/groups.ts";
import { readOrganisationTree } from "./organisation-tree.ts";

export interface EvaluatorOfRecord extends AssignableEvaluator {
  name: string;
  organisation: { ar: string; en: string } | null;
}

/** Everyone who may be assigned: holders of the living role, by name. */
export async function readEvaluators(tx: Transaction): Promise<EvaluatorOfRecord[]> {
  const { parents, quality } = await readOrganisationTree(tx);
  const people = await tx.person.findMany({
    where: { deactivatedAt: null, roles: { some: { role: "evaluator", revokedAt: null } } },
    include: { organisation: true, roles: { where: { revokedAt: null } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ id, name, organisationId, organisation, roles }) => ({
    id,
    name,
    group: groupOfEvaluator(organisationId, quality, parents),
    belongs: [organisationId, ...roles.map((role) => role.organisationId)].filter((of) => of !== null),
    organisation: organisation && { ar: organisation.nameAr, en: organisation.nameEn },
  }));
}
