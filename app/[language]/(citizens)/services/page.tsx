import type { Metadata } from "next";
import { Directory } from "#components/catalogue/directory.tsx";
import { catalogueNames } from "#lib/catalogue/queries/names.ts";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { serviceName } from "#lib/catalogue/queries/service.ts";
import { pageSize, readSearch, type RawParameters } from "#lib/catalogue/schema.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params));
  const { q } = readSearch(await searchParams).search;
  return {
    title: q === null ? t("catalogue:directory.title") : t("catalogue:directory.metaTitleFor", { q }),
  };
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { search, malformed } = readSearch(await searchParams);
  const [result, names, required] = await Promise.all([
    searchServices(search, pageSize),
    catalogueNames(),
    search.requires === null ? null : serviceName(search.requires),
  ]);
  const widest = result.total === 0 ? await searchServices({ ...everything, q: search.q }, 1) : result;
  return (
    <Directory
      language={language}
      search={search}
      result={result}
      names={names}
      required={required}
      malformed={malformed.length > 0}
      withoutFilters={widest.total}
      today={isoDay(new Date())}
    />
  );
}
