import { foldArabic } from "#lib/domain/arabic/fold.ts";

/** A service by what it is called. */
export interface Called {
  code: string;
  name: { ar: string; en: string | null };
}

/** Whether a service's code or name holds every word, whatever way its Arabic letters are written. */
export function saysAll({ code, name }: Called, words: string): boolean {
  const said = foldArabic(`${code} ${name.ar} ${name.en ?? ""}`);
  return foldArabic(words)
    .split(" ")
    .every((word) => said.includes(word));
}
