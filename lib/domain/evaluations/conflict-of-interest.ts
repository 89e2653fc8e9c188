/** The organisation above each organisation, or null at the top. */
export type Parents = ReadonlyMap<string, string | null>;

/**
 * Nobody evaluates a proposal of an organisation they belong to, above or below it. `belongs` are the organisations
 * of a person and of the roles they hold. The trigger `evaluator_has_no_interest` says the same.
 */
export function hasConflictOfInterest(
  belongs: readonly string[],
  proposing: string,
  parents: Parents,
): boolean {
  return belongs.some((organisation) => areInOneLine(organisation, proposing, parents));
}

/** Is one the other, above it or below it? */
export function areInOneLine(one: string, other: string, parents: Parents): boolean {
  return lineOf(one, parents).includes(other) || lineOf(other, parents).includes(one);
}

/** An organisation with all above it. A circle, which the data should not hold, ends where it closes. */
function lineOf(organisation: string, parents: Parents): string[] {
  const line: string[] = [];
  for (
    let at: string | null = organisation;
    at !== null && !line.includes(at);
    at = parents.get(at) ?? null
  ) {
    line.push(at);
  }
  return line;
}
