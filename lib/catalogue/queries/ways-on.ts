import "server-only";
import { z } from "zod";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import { withoutFilters, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";
import { lifeEvents, type LifeEventInList } from "./life-events.ts";
import { searchServices } from "./search-services.ts";

/** What is offered to somebody whose search found nothing. */
export interface WaysOn {
  /** How many services the same words find with nothing narrowed down. */
  withoutFilters: number;
  /** The services whose names look most like what was typed. */
  nearest: ServiceName[];
  lifeEvents: LifeEventInList[];
}

const MOST_NEAREST = 5;

export async function waysOnFrom(search: CatalogueSearch): Promise<WaysOn> {
  const [widest, nearest, events] = await Promise.all([
    searchServices(withoutFilters(search), 1),
    search.q === null ? [] : nearestServices(search.q),
    lifeEvents(),
  ]);
  return {
    withoutFilters: search.q === null ? 0 : widest.total,
    nearest: widest.total > 0 ? [] : nearest,
    lifeEvents: events,
  };
}

async function nearestServices(q: string): Promise<ServiceName[]> {
  const words = typedWords(q).map(({ word }) => word);
  const rows = nearestSchema.parse(
    await database().$queryRaw`
      select s."code", s."nameAr" as ar, s."nameEn" as en
        from nearest_services(${words}::text[]) near join "Service" s on s."id" = near.service
       order by near.likeness desc, s."code" limit ${MOST_NEAREST}`,
  );
  return rows.map(({ code, ar, en }) => ({ code, name: { ar, en } }));
}

const nearestSchema = z.array(z.object({ code: z.string(), ar: z.string(), en: z.string().nullable() }));
