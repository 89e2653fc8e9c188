import { completenessRules, knownTogether } from "#lib/domain/catalogue/completeness.ts";
import type { ScoreMeasures } from "#lib/domain/indicators/self-score.ts";
import { measuresOf, stateTogether } from "#lib/domain/indicators/service-state.ts";
import type { CatalogueState } from "./queries/catalogue-state.ts";
import type { OrganisationUses } from "./queries/channel-uses.ts";

interface Measured {
  state: CatalogueState;
  uses: OrganisationUses;
  thisYear: number;
}

/** What the self-score is made of: the state of all services now, and their use in the last year that is over. */
export function scoreMeasures({ state, uses, thisYear }: Measured): ScoreMeasures {
  const together = stateTogether(state.byOrganisation);
  const shares = measuresOf(together, completenessRules.length);
  const known = knownTogether(state.byOrganisation.map((organisation) => organisation.known));
  const year = uses.years.findLast((one) => one.year < thisYear);
  return {
    online: shares?.online ?? null,
    maturity: shares?.maturity ?? null,
    completeness: shares?.completeness ?? null,
    reachable: together.services === 0 ? null : known.channel / together.services,
    digital: year?.digital ?? null,
    satisfaction: year?.satisfaction ?? null,
  };
}
