import { byId } from "#lib/domain/criteria/canonical-order.ts";
import { groupsOfEquals } from "#lib/domain/scoring/groups-of-equals.ts";

/** Indices closer than this are the same figure: the difference is rounding, not merit. */
export const EQUALITY_TOLERANCE = 1e-9;

export type Rankable = { id: string; impact: number | null; priority: number };

/**
 * The proposals in the order of the ranking, each with its rank: 1 + the number of proposals in higher
 * groups of equal priority ("1, 2, 2, 4"). Inside a group the greater impact comes first, then the id.
 */
export function rank<Proposal extends Rankable>(
  proposals: readonly Proposal[],
): (Proposal & { rank: number })[] {
  let higher = 0;
  return groupsOfEquals(proposals.toSorted(byId), ({ priority }) => priority, EQUALITY_TOLERANCE).flatMap(
    (equals) => {
      const place = higher + 1;
      higher += equals.length;
      return byImpact(equals).map((proposal) => ({ ...proposal, rank: place }));
    },
  );
}

function byImpact<Proposal extends Rankable>(equals: readonly Proposal[]): Proposal[] {
  return groupsOfEquals(equals, ({ impact }) => impact ?? 0, EQUALITY_TOLERANCE).flatMap((group) =>
    group.toSorted(byId),
  );
}
