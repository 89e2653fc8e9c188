import type { MetadataRoute } from "next";
import { languages } from "#lib/i18n/languages.ts";
import { addressesByLanguage, addressIn } from "#lib/public-head.ts";
import { listedPages } from "#lib/sitemap/queries.ts";

// Drawn when asked for, not at build time, which has no database; the front holds it.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await listedPages();
  return pages.flatMap(({ path, changedAt }) =>
    languages.map((language) => ({
      url: addressIn(language, path),
      alternates: { languages: addressesByLanguage(path) },
      ...(changedAt ? { lastModified: changedAt } : {}),
    })),
  );
}
