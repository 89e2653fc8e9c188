import { maturities } from "#lib/domain/catalogue/service-traits.ts";

/** How the published services of one organisation, or of all of them, stand: counts alone. */
export interface ServiceState {
  services: number;
  /** Hybrid or electronic. */
  online: number;
  verified: number;
  sourced: number;
  /** With a processing time that is known. */
  timed: number;
  /** Known facts of all these services together, of `factsAsked` for each. */
  facts: number;
  /** How many stand at each level of e-maturity, from 0 to 4. */
  byMaturity: readonly number[];
}

/** What is compared between organisations, in the order in which it is shown. */
export const stateMeasures = ["online", "maturity", "completeness", "timed", "sourced", "verified"] as const;
export type StateMeasure = (typeof stateMeasures)[number];

const highestMaturity = Math.max(...maturities);

/**
 * Each measure as a share from 0 to 1 of what it could be; null where there is no service. E-maturity is the mean
 * level over the highest one. `factsAsked` is how many facts are asked of each service.
 */
export function measuresOf(state: ServiceState, factsAsked: number): Record<StateMeasure, number> | null {
  const { services, online, verified, sourced, timed, facts } = state;
  if (services === 0) return null;
  return {
    online: online / services,
    maturity: meanMaturity(state) / highestMaturity,
    completeness: facts / (services * factsAsked),
    timed: timed / services,
    sourced: sourced / services,
    verified: verified / services,
  };
}

/** The mean level of e-maturity, from 0 to 4; NaN where there is no service. */
export function meanMaturity({ services, byMaturity }: ServiceState): number {
  return byMaturity.reduce((sum, count, level) => sum + count * level, 0) / services;
}

/** Several organisations as one: what they are compared with counts each service once, not each organisation. */
export function stateTogether(states: readonly ServiceState[]): ServiceState {
  const sum = (of: (state: ServiceState) => number) => states.reduce((total, state) => total + of(state), 0);
  return {
    services: sum(({ services }) => services),
    online: sum(({ online }) => online),
    verified: sum(({ verified }) => verified),
    sourced: sum(({ sourced }) => sourced),
    timed: sum(({ timed }) => timed),
    facts: sum(({ facts }) => facts),
    byMaturity: maturities.map((level) => sum(({ byMaturity }) => byMaturity[level] ?? 0)),
  };
}
