import "server-only";
import { knownTogether, type KnownFacts } from "#lib/domain/catalogue/completeness.ts";
import { stateTogether, type ServiceState } from "#lib/domain/indicators/service-state.ts";
import { organisationStates, type OrganisationState } from "./catalogue-state.ts";

export interface ComparedOrganisation {
  own: OrganisationState;
  /** All published services of the government together, its own among them. */
  government: ServiceState & { known: KnownFacts };
}

/** An organisation beside the whole government; null where it publishes no service or is not there. */
export async function organisationState(slug: string): Promise<ComparedOrganisation | null> {
  const all = await organisationStates();
  const own = all.find((state) => state.slug === slug);
  if (!own) return null;
  const known = knownTogether(all.map((state) => state.known));
  return { own, government: { ...stateTogether(all), known } };
}
