import { notFound } from "next/navigation";
import { Objections } from "#app/[language]/(citizens)/priorities/objections.tsx";
import { StudyLink } from "#app/[language]/(citizens)/priorities/study-link.tsx";
import { EditionView } from "#components/rankings/edition-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { publishedEditions, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { readFilters } from "#lib/rankings/schema.ts";
import { roadmapAddress } from "#lib/roadmap/queries/published-roadmap.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  const title = `${t("rankings:title")} (${edition})`;
  const description = t("head:edition", { edition });
  return publicHead({ language, path: `/priorities/${edition}`, title, description });
}

export default async function EditionPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const ranking = await rankingOfEdition(edition);
  if (!ranking) notFound();
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[{ name: translator(language)("rankings:title"), href: `/${language}/priorities` }]}
      />
      <EditionView
        language={language}
        path={`/${language}/priorities/${ranking.edition}`}
        ranking={ranking}
        editions={await publishedEditions()}
        filters={readFilters(await searchParams)}
        roadmapHref={await roadmapAddress(language, ranking.edition)}
        objections={<Objections language={language} ranking={ranking} />}
      />
      <StudyLink language={language} edition={ranking.edition} />
    </>
  );
}
