/** For whom a service is. */
export const audiences = ["citizen", "business", "ngo", "government", "expatriate", "visitor"] as const;
export type Audience = (typeof audiences)[number];

/** The levels of e-maturity: offline, information, form or inquiry, application, fully digital. */
export const maturities = [0, 1, 2, 3, 4] as const;
export type Maturity = (typeof maturities)[number];

/** A stored level as one of the five; throws a RangeError for anything else. */
export function maturityOf(level: number): Maturity {
  const known = maturities.find((maturity) => maturity === level);
  if (known === undefined) throw new RangeError(`No level of e-maturity: ${level}`);
  return known;
}

/** Where what is known of a service, or of its documents and steps, comes from. */
export const provenances = ["sourced", "reconstructed", "stated"] as const;
export type Provenance = (typeof provenances)[number];

/** In which order services are listed. */
export const sortings = ["match", "name", "used", "changed"] as const;
export type Sorting = (typeof sortings)[number];
