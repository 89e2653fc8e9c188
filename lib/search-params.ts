import { cleanText } from "#lib/domain/typed/clean-text.ts";

/**
 * A parameter of an address as a person meant it: of a repeated one the first value counts. Not all that the framework
 * hands over is what was sent: beside a parameter called __proto__, one called "sort" is a list that begins with a
 * method.
 */
export function firstValue(value: unknown): string | undefined {
  const first = [value].flat().find((one) => typeof one === "string");
  return first === undefined ? undefined : cleanText(first);
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
