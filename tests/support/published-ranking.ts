import type { Bundle, FrozenRound } from "#lib/domain/rankings/bundle.ts";
import { frozenRound, publishedBundle } from "./frozen-round.ts";

const wordings = ["one", "two", "three", "four", "five"];

/** A bundle as the portal publishes it: with names, wordings and figures beside what the method needs. */
export function publishedRanking(parts: Partial<FrozenRound> = {}): Bundle {
  return publishedBundle({
    ...frozenRound,
    round: { id: "demo-1", name: { ar: "دورة توضيحية", en: "Illustrative round" }, reason: null },
    criteria: frozenRound.criteria.map((criterion) => ({
      ...criterion,
      levels: { ar: wordings.map((wording) => `مستوى ${wording}`), en: wordings },
    })),
    proposals: frozenRound.proposals.map((proposal) => ({
      ...proposal,
      organisationName: { ar: `جهة ${proposal.organisation}`, en: `Body ${proposal.organisation}` },
      targetMaturity: 4,
      figures: null,
    })),
    ...parts,
  });
}
