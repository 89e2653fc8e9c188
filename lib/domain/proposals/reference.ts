/** The public reference of a submitted proposal: "2026-2-MOI-03" is the third of MOI in the round 2026-2. */
export function proposalReference(round: string, organisationCode: string, number: number): string {
  return `${referencePrefix(round, organisationCode)}${String(number).padStart(2, "0")}`;
}

/** The number after the highest one that an organisation's references of a round already carry. */
export function nextReferenceNumber(
  round: string,
  organisationCode: string,
  taken: readonly string[],
): number {
  const prefix = referencePrefix(round, organisationCode);
  const numbers = taken
    .filter((reference) => reference.startsWith(prefix))
    .map((reference) => Number(reference.slice(prefix.length)));
  return Math.max(0, ...numbers) + 1;
}

function referencePrefix(round: string, organisationCode: string): string {
  return `${round}-${organisationCode}-`;
}
