import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import {
  currencies,
  requirementKinds,
  skills,
  type Currency,
  type RequirementKind,
  type Skill,
} from "#lib/domain/proposals/papers.ts";

/** A ranked proposal with what its dossier asks for and estimates. */
export type AskingProposal = {
  id: string;
  rank: number;
  priority: number;
  /** Of the quadrant that is developed now. */
  isNow: boolean;
  /** Building blocks and other proposals, by their ids. */
  needs: readonly string[];
  requires: readonly OtherKind[];
  effort: Partial<Record<Skill, number>>;
  cost: { amount: number; currency: Currency } | null;
};

/** What is needed beside shared systems. */
export type OtherKind = Exclude<RequirementKind, "sharedSystem">;

/** A building block with the places of those that need it by whatever way, and the sum of their priorities. */
export type NeededBlock = { id: string; places: number[]; neededNow: number; priority: number };

export type GatheredRequirements = {
  blocks: NeededBlock[];
  kinds: { kind: OtherKind; neededBy: number }[];
  /** What the ranked proposals themselves take, without what they share. */
  effort: { skill: Skill; months: number }[];
  costs: { currency: Currency; amount: number }[];
  /** How many do not say what they cost. */
  unpriced: number;
};

/** The requirements over all ranked proposals: what most of them need comes first, then what unlocks most priority. */
export function gatherRequirements(
  proposals: readonly AskingProposal[],
  blocks: readonly string[],
): GatheredRequirements {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const asked = new Map(proposals.map((proposal) => [proposal, everythingNeeded(proposal, byId)]));
  return {
    blocks: blocks
      .map((id) =>
        neededBlock(
          id,
          [...asked].flatMap(([proposal, needs]) => (needs.has(id) ? [proposal] : [])),
        ),
      )
      .filter(({ places }) => places.length > 0)
      .toSorted(
        (a, b) => b.places.length - a.places.length || b.priority - a.priority || byCodeUnit(a.id, b.id),
      ),
    kinds: requirementKinds.flatMap((kind) => {
      if (kind === "sharedSystem") return [];
      const neededBy = proposals.filter(({ requires }) => requires.includes(kind)).length;
      return neededBy > 0 ? [{ kind, neededBy }] : [];
    }),
    effort: skills.flatMap((skill) => {
      const months = sum(proposals.map(({ effort }) => effort[skill] ?? 0));
      return months > 0 ? [{ skill, months }] : [];
    }),
    costs: currencies.flatMap((currency) => {
      const amount = sum(proposals.map(({ cost }) => (cost?.currency === currency ? cost.amount : 0)));
      return amount > 0 ? [{ currency, amount }] : [];
    }),
    unpriced: proposals.filter(({ cost }) => cost === null).length,
  };
}

function neededBlock(id: string, asking: readonly AskingProposal[]): NeededBlock {
  return {
    id,
    places: asking.map(({ rank }) => rank).toSorted((a, b) => a - b),
    neededNow: asking.filter(({ isNow }) => isNow).length,
    priority: sum(asking.map(({ priority }) => priority)),
  };
}

/** What a proposal needs, and what those that it needs need. */
function everythingNeeded(
  proposal: AskingProposal,
  byId: ReadonlyMap<string, AskingProposal>,
): ReadonlySet<string> {
  const found = new Set(proposal.needs);
  // A set is walked on to what is added on the way, and takes nothing twice: a ring of needs ends too.
  for (const need of found) for (const further of byId.get(need)?.needs ?? []) found.add(further);
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
