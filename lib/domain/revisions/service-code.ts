/**
 * The code of an organisation's next service: one above the highest it ever gave, so that no code is given twice.
 * `taken` are the codes of all its services, whatever their state.
 */
export function nextServiceCode(organisation: string, taken: readonly string[]): string {
  const numbers = taken.map((code) => Number(code.slice(code.indexOf("-") + 1)));
  return `${organisation}-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
}
