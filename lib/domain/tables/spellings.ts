import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** What a cell may say, by how it is spelled: as the public tables do, or as people name it. */
export type Spellings<Value> = ReadonlyMap<string, Value>;

/** The permanent spelling of a value holds, whatever else is called so. */
export function spellingsOf<Value extends string | number>(
  values: readonly { value: Value; titles: readonly string[] }[],
): Spellings<Value> {
  return new Map([
    ...values.flatMap(({ value, titles }) => titles.map((title) => [foldArabic(title), value] as const)),
    ...values.map(({ value }) => [foldArabic(String(value)), value] as const),
  ]);
}

/** The value that is spelled so, in any case and with any alef. */
export function spelled<Value>(text: string, spellings: Spellings<Value>): Value | undefined {
  return spellings.get(foldArabic(text));
}
