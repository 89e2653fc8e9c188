import type { FacetName } from "#lib/domain/catalogue/catalogue-search.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities } from "#lib/domain/catalogue/service-traits.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The names behind the slugs, per facet that has slugs. */
export interface FacetNamesBySlug {
  organisation: ReadonlyMap<string, BilingualText>;
  lifeEvent: ReadonlyMap<string, BilingualText>;
}

/** A facet's value in words; a slug that names nothing is shown as it is. */
export function facetLabel(
  language: Language,
  facet: FacetName,
  value: string,
  names: FacetNamesBySlug,
): string {
  const t = translator(language);
  if (facet === "organisation" || facet === "lifeEvent") {
    const name = names[facet].get(value);
    return name ? textIn(language, name).text : value;
  }
  const audience = audiences.find((known) => known === value);
  const delivery = deliveries.find((known) => known === value);
  const maturity = maturities.find((known) => String(known) === value);
  if (facet === "audience" && audience) return t(`catalogue:audience.${audience}`);
  if (facet === "delivery" && delivery) return t(`catalogue:delivery.${delivery}`);
  if (facet === "maturity" && maturity !== undefined) return t(`catalogue:maturity.${maturity}`);
  return value === "true" ? t("catalogue:verified.true") : t("catalogue:verified.false");
}
