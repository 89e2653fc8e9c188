import "server-only";
import { z } from "zod";
import { editionChanges, type EditionChange } from "#lib/domain/indicators/edition-changes.ts";
import { indicatorEdition } from "./editions.ts";

/** Only what is compared: an edition of any year holds it, whatever else was added since. */
const keptEdition = z.object({
  takenAt: z.iso.datetime(),
  items: z.array(
    z.object({
      id: z.string(),
      name: z.object({ ar: z.string(), en: z.string().nullable() }),
      values: z.array(
        z.object({
          period: z.string(),
          value: z.number(),
          partial: z.boolean(),
          definition: z.int(),
        }),
      ),
    }),
  ),
  catalogue: z.object({
    services: z.number(),
    verified: z.number(),
    sourced: z.number(),
    byDelivery: z.array(z.object({ delivery: z.string(), services: z.number() })),
  }),
});

type KeptEdition = z.infer<typeof keptEdition>;

export const catalogueCounts = ["services", "online", "sourced", "verified"] as const;
export type CatalogueCount = (typeof catalogueCounts)[number];

export interface ComparedEditions {
  /** By the id of an indicator; what is counted from the catalogue is named by the page. */
  names: ReadonlyMap<string, { ar: string; en: string | null }>;
  indicators: EditionChange[];
  catalogue: { count: CatalogueCount; before: number; after: number }[];
}

/** Two quarterly editions beside each other, by their quarters; null where one of them is not kept. */
export async function comparedEditions(earlier: string, later: string): Promise<ComparedEditions | null> {
  const [first, second] = await Promise.all([readEdition(earlier), readEdition(later)]);
  if (!first || !second) return null;
  const [before, after] = [countsOf(first), countsOf(second)];
  return {
    names: new Map([...first.items, ...second.items].map(({ id, name }) => [id, name])),
    indicators: editionChanges(first.items, second.items),
    catalogue: catalogueCounts.map((count) => ({ count, before: before[count], after: after[count] })),
  };
}

async function readEdition(quarter: string): Promise<KeptEdition | null> {
  const edition = await indicatorEdition(quarter);
  return edition && keptEdition.parse(JSON.parse(edition.content));
}

function countsOf({ catalogue }: KeptEdition): Record<CatalogueCount, number> {
  const { services, verified, sourced, byDelivery } = catalogue;
  const inPerson = byDelivery.find(({ delivery }) => delivery === "in-person")?.services ?? 0;
  return { services, verified, sourced, online: services - inPerson };
}
