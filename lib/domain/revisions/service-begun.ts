import type { Audience } from "#lib/domain/catalogue/service-traits.ts";
import type { ContentText } from "./content.ts";

/** What the directory keeps of a service that nobody reads before its first approval, which brings the rest. */
export function serviceBegun({ ar, en }: ContentText) {
  const audience: Audience[] = ["citizen"];
  return {
    nameAr: ar,
    nameEn: en,
    summaryAr: ar,
    audience,
    delivery: "inPerson",
    maturity: 0,
    provenanceService: "stated",
    provenanceDetails: "stated",
  } as const;
}
