import "server-only";
import { database } from "#lib/db/client.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** The names behind the slugs in a search. */
export interface CatalogueNames {
  organisation: ReadonlyMap<string, BilingualText & { code?: string }>;
  lifeEvent: ReadonlyMap<string, BilingualText>;
}

export async function catalogueNames(): Promise<CatalogueNames> {
  const select = { slug: true, nameAr: true, nameEn: true } as const;
  const [organisations, lifeEvents] = await Promise.all([
    database().organisation.findMany({ select: { ...select, code: true } }),
    database().lifeEvent.findMany({ select }),
  ]);
  return { organisation: bySlug(organisations), lifeEvent: bySlug(lifeEvents) };
}

function bySlug(rows: readonly { slug: string; nameAr: string; nameEn: string; code?: string }[]) {
  return new Map(rows.map(({ slug, nameAr, nameEn, code }) => [slug, { ar: nameAr, en: nameEn, code }]));
}
