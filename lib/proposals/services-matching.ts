import { foldArabic } from "#lib/domain/arabic/fold.ts";
import type { NominableService } from "./queries/nominable-services.ts";

/** The services whose code or name holds every word, whatever way its Arabic letters are written. */
export function servicesMatching(services: readonly NominableService[], words: string): NominableService[] {
  const wanted = foldArabic(words).split(/\s+/).filter(Boolean);
  return services.filter(({ code, name }) => {
    const text = foldArabic(`${code} ${name.ar} ${name.en ?? ""}`);
    return wanted.every((word) => text.includes(word));
  });
}
