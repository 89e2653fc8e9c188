import { notFound } from "next/navigation";
import { FiguresView } from "#components/rankings/figures-view.tsx";
import { named } from "#components/rankings/named.ts";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { readFilters } from "#lib/rankings/schema.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  return publicHead({
    language,
    path: `/priorities/${edition}/figures`,
    title: `${t("rankings:chart.title")} (${edition})`,
    description: t("head:edition", { edition }),
  });
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const ranking = await rankingOfEdition(edition);
  if (!ranking) notFound();
  const editionPath = `/${language}/priorities/${ranking.edition}`;
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: translator(language)("rankings:title"), href: `/${language}/priorities` },
          { name: named(language, ranking.round.name).text, href: editionPath },
        ]}
      />
      <FiguresView
        {...{ language, ranking, path: `${editionPath}/figures` }}
        asked={readFilters(await searchParams).page}
      />
    </>
  );
}
