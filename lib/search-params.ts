/** A parameter of an address: of a repeated one the first value counts. */
export function firstValue(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** All parameters of an address, each with its first value; what was left empty is not there. */
export function firstValues(
  parameters: Record<string, string | string[] | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const first = firstValue(value);
      return first ? [[name, first]] : [];
    }),
  );
}
