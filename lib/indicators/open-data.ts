import { z } from "zod";
import { csvOf } from "#lib/api/csv.ts";
import { openText } from "#lib/api/open-text.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { maturities } from "#lib/domain/catalogue/service-traits.ts";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { useChannels } from "#lib/domain/indicators/channel-uses.ts";
import { frequencies } from "#lib/domain/indicators/period.ts";
import { measuresOf } from "#lib/domain/indicators/service-state.ts";
import { indicatorRows, type ToldIndicators } from "./csv-rows.ts";
import type { CatalogueState, OrganisationState } from "./queries/catalogue-state.ts";
import type { EditionInList } from "./queries/editions.ts";
import type { PublishedUse } from "./queries/published-uses.ts";
import type { MeasuredIndicator } from "./queries/measured-indicators.ts";

/** What the open data of the indicators promises; every answer is checked against it. */

const services = z.int().min(0);

export const openIndicatorsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: openText,
      unit: z.string(),
      definition: z.object({
        /** Grows whenever what is counted changes: values of two definitions are not compared. */
        version: z.int().min(1),
        text: openText.nullable(),
        formula: openText.nullable(),
        owner: openText.nullable(),
        /** Where its values are from. */
        source: openText.nullable(),
        /** How often it is measured. */
        frequency: z.enum(frequencies).nullable(),
        /** What the unit is called. */
        unit: openText.nullable(),
      }),
      values: z.array(
        z.object({
          period: z.string(),
          value: z.number(),
          partial: z.boolean(),
          note: openText.nullable(),
          source: openText.nullable(),
          definition: z.int().min(1),
          origin: z.enum(["stated", "fed", "counted", "uploaded"]),
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
    byOrganisation: z.array(
      z.object({
        slug: z.string(),
        name: openText,
        services,
        online: services,
        verified: services,
        sourced: services,
        /** With a processing time that is known. */
        timed: services,
        /** The share of the facts asked of its services that is known, from 0 to 1. */
        completeness: z.number().min(0).max(1),
        byMaturity: z.array(z.object({ maturity: z.literal([...maturities]), services })),
      }),
    ),
  }),
  url: z.url(),
});

/** The indicators as they stood when a quarter had ended; it never changes. */
export const openEditionSchema = openIndicatorsSchema.extend({
  quarter: z.string(),
  takenAt: z.iso.datetime(),
});

export const openEditionsSchema = z.object({
  items: z.array(
    z.object({
      quarter: z.string(),
      takenAt: z.iso.datetime(),
      /** SHA-256 of the bytes of the edition. */
      hash: z.string(),
      url: z.url(),
    }),
  ),
  total: services,
});

/** How services are used, as their organisations counted it; null is what was not counted. */
export const openUsesSchema = z.object({
  items: z.array(
    z.object({
      service: z.string(),
      organisation: z.string(),
      year: z.int(),
      channel: z.enum(useChannels),
      uses: services,
      /** The year was not over when it was counted. */
      partial: z.boolean(),
      /** How many were asked whether they were satisfied, and how many were; null below 30 answers too. */
      answers: services.nullable(),
      satisfied: services.nullable(),
      /** On average, of one use. */
      minutes: services.nullable(),
      visits: z.number().min(0).nullable(),
    }),
  ),
  total: services,
});

const outcome = z.enum(["recorded", "unchanged", "updated", "corrected", "conflict", "notItsOwn"]);
const outcomes = {
  recorded: services,
  /** Of periods that were not over when they were recorded. */
  updated: services,
  corrected: services,
  unchanged: services,
};

/** The answer to a source that handed values over. */
export const recordedSchema = z.object({
  ...outcomes,
  values: z.array(
    z.object({
      indicator: z.string(),
      period: z.string(),
      service: z.string().optional(),
      outcome,
    }),
  ),
});

/** The answer to a source that said how services are used. */
export const recordedUsesSchema = z.object({
  ...outcomes,
  uses: z.array(z.object({ service: z.string(), year: z.int(), channel: z.enum(useChannels), outcome })),
});

export function publishedIndicators(
  portal: string,
  stated: readonly MeasuredIndicator[],
  catalogue: CatalogueState,
): z.input<typeof openIndicatorsSchema> {
  return {
    items: [...stated],
    total: stated.length,
    catalogue: { ...catalogue, byOrganisation: catalogue.byOrganisation.map(openOrganisation) },
    url: new URL("/ar/indicators", portal).href,
  };
}

function openOrganisation({ byMaturity, ...state }: OrganisationState) {
  return {
    ...state,
    completeness: measuresOf({ byMaturity, ...state }, completenessRules.length)?.completeness ?? 0,
    byMaturity: maturities.map((maturity) => ({ maturity, services: byMaturity[maturity] ?? 0 })),
  };
}

/** The indicators as a table in a file. */
export function indicatorsCsv(told: ToldIndicators): string {
  return csvOf(indicatorRows(told));
}

const usesColumns = [
  ...["service", "organisation", "year", "channel", "uses"],
  ...["partial", "answers", "satisfied", "minutes", "visits"],
] as const satisfies readonly (keyof PublishedUse)[];

/** How services are used as a table in a file, in the terms of the JSON. */
export function usesCsv(uses: readonly PublishedUse[]): string {
  return csvOf([usesColumns, ...uses.map((use) => usesColumns.map((column) => use[column]))]);
}

export function publishedEditions(
  portal: string,
  editions: readonly EditionInList[],
): z.input<typeof openEditionsSchema> {
  const items = editions.map(({ quarter, takenAt, hash }) => ({
    ...{ quarter, hash, takenAt: takenAt.toISOString() },
    url: new URL(`/api/v1/indicators/editions/${quarter}`, portal).href,
  }));
  return { items, total: items.length };
}
