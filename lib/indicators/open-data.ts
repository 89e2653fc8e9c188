import { z } from "zod";
import { csvOf } from "#lib/api/csv.ts";
import { openText } from "#lib/api/open-text.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { maturities } from "#lib/domain/catalogue/service-traits.ts";
import { indicatorRows } from "./csv-rows.ts";
import type { CatalogueState, MeasuredIndicator } from "./queries.ts";

/** What the open data of the indicators promises; every answer is checked against it. */

const services = z.int().min(0);

export const openIndicatorsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: openText,
      unit: z.string(),
      values: z.array(
        z.object({
          period: z.string(),
          value: z.number(),
          partial: z.boolean(),
          note: openText.nullable(),
          source: openText.nullable(),
        }),
      ),
    }),
  ),
  total: services,
  /** Counted from the catalogue as it stands; most of it no organisation has verified. */
  catalogue: z.object({
    services,
    organisations: services,
    verified: services,
    sourced: services,
    byDelivery: z.array(z.object({ delivery: z.enum(deliveries), services })),
    byMaturity: z.array(z.object({ maturity: z.literal([...maturities]), services })),
    byOrganisation: z.array(z.object({ slug: z.string(), name: openText, services, online: services })),
  }),
  url: z.url(),
});

export function publishedIndicators(
  portal: string,
  stated: readonly MeasuredIndicator[],
  catalogue: CatalogueState,
): z.input<typeof openIndicatorsSchema> {
  return { items: [...stated], total: stated.length, catalogue, url: new URL("/ar/indicators", portal).href };
}

/** The indicators as a table in a file. */
export function indicatorsCsv(stated: readonly MeasuredIndicator[], state: CatalogueState): string {
  return csvOf(indicatorRows(stated, state));
}
