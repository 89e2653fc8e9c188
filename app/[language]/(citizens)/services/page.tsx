import type { Metadata } from "next";
import { Directory } from "#components/catalogue/directory.tsx";
import { directoryPage } from "#lib/catalogue/queries/directory.ts";
import { readSearch, type RawParameters } from "#lib/catalogue/schema.ts";
import { searchQuery } from "#lib/domain/catalogue/catalogue-search.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  const { search, malformed } = readSearch(await searchParams);
  const { q, page } = search;
  const title = q === null ? t("catalogue:directory.title") : t("catalogue:directory.metaTitleFor", { q });
  return publicHead({
    language,
    path: `/services${searchQuery({ ...search, sort: null, page: 1 })}`,
    title: page === 1 ? title : t("directory:titleOfPage", { title, page }),
    description: t("catalogue:directory.lead"),
    listed: searchQuery(search) === "" && malformed.length === 0,
  });
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const shown = await directoryPage(await searchParams, language);
  return <Directory language={language} {...shown} today={isoDay(new Date())} />;
}
