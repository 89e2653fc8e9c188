import { byCodeUnit, byId } from "#lib/domain/criteria/canonical-order.ts";
import type { EvaluatorGroup } from "#lib/domain/scoring/score.ts";
import { hasConflictOfInterest, type Parents } from "./conflict-of-interest.ts";
import { shortOfEvaluations, type ShortOf } from "./short-of-evaluations.ts";

export interface AssignableEvaluator {
  id: string;
  group: EvaluatorGroup;
  /** The organisations of the person and of the roles they hold. */
  belongs: readonly string[];
}

export interface AssignableProposal {
  id: string;
  organisation: string;
  needed: readonly EvaluatorGroup[];
}

/** An evaluator's place on a proposal; one who recused stays named, so that they are not asked again. */
export interface Assignment {
  proposal: string;
  evaluator: string;
  group: EvaluatorGroup;
  recused: boolean;
}

export interface AssignmentTable {
  proposals: readonly AssignableProposal[];
  evaluators: readonly AssignableEvaluator[];
  assigned: readonly Assignment[];
  minimum: number;
  parents: Parents;
}

export interface AssignmentPlan {
  added: readonly Assignment[];
  /** Proposals for which there are not enough evaluators without an interest. */
  short: readonly (ShortOf & { proposal: string })[];
}

/**
 * Fills every proposal up to the minimum with every group that is needed, each time with the evaluator who has the
 * least to do (then by id), never one with an interest or of a group that is not asked. Proposals with the fewest possible evaluators come first, so
 * that the last ones are not left without. What is assigned already stays.
 */
export function assignByRule(table: AssignmentTable): AssignmentPlan {
  const all = [...table.assigned];
  const short: (ShortOf & { proposal: string })[] = [];
  for (const proposal of byScarcity(table)) {
    let lacks = lacking(proposal, all, table.minimum);
    while (lacks) {
      const evaluator = nextEvaluator(proposal, lacks, all, table);
      if (!evaluator) {
        short.push({ proposal: proposal.id, ...lacks });
        break;
      }
      all.push({ proposal: proposal.id, evaluator: evaluator.id, group: evaluator.group, recused: false });
      lacks = lacking(proposal, all, table.minimum);
    }
  }
  return { added: all.slice(table.assigned.length), short };
}

function byScarcity({ proposals, evaluators, parents }: AssignmentTable): AssignableProposal[] {
  const possible = new Map(
    proposals.map(({ id, organisation, needed }) => [
      id,
      evaluators.filter(
        ({ group, belongs }) =>
          needed.includes(group) && !hasConflictOfInterest(belongs, organisation, parents),
      ).length,
    ]),
  );
  return proposals.toSorted((a, b) => Number(possible.get(a.id)) - Number(possible.get(b.id)) || byId(a, b));
}

function lacking(proposal: AssignableProposal, all: readonly Assignment[], minimum: number): ShortOf | null {
  const evaluations = all
    .filter((assignment) => assignment.proposal === proposal.id && !assignment.recused)
    .map(({ group }) => group);
  return shortOfEvaluations({ minimum, needed: proposal.needed, evaluations });
}

/** Someone of a group that is still missing; where there is none, anyone asked for the places it does not need. */
function nextEvaluator(
  proposal: AssignableProposal,
  lacks: ShortOf,
  all: readonly Assignment[],
  { evaluators, parents }: AssignmentTable,
): AssignableEvaluator | undefined {
  const load = (id: string) => all.filter(({ evaluator, recused }) => evaluator === id && !recused).length;
  const free = evaluators
    .filter(({ id }) => !all.some((given) => given.proposal === proposal.id && given.evaluator === id))
    .filter(({ group }) => proposal.needed.includes(group))
    .filter(({ belongs }) => !hasConflictOfInterest(belongs, proposal.organisation, parents))
    .toSorted((a, b) => load(a.id) - load(b.id) || byCodeUnit(a.id, b.id));
  const ofMissingGroup = free.find(({ group }) => lacks.groups.includes(group));
  if (ofMissingGroup) return ofMissingGroup;
  return lacks.evaluations > lacks.groups.length ? free[0] : undefined;
}
