import { Objections } from "#app/[language]/(citizens)/priorities/objections.tsx";
import { EditionView } from "#components/rankings/edition-view.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { latestRanking, publishedEditions } from "#lib/rankings/queries/editions.ts";
import { readFilters } from "#lib/rankings/schema.ts";
import { roadmapAddress } from "#lib/roadmap/queries/published-roadmap.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const title = t("rankings:title");
  return publicHead({ language, path: "/priorities", title, description: t("rankings:lead") });
}

export default async function PrioritiesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const ranking = await latestRanking();
  if (ranking) {
    return (
      <EditionView
        language={language}
        path={`/${language}/priorities`}
        ranking={ranking}
        editions={await publishedEditions()}
        filters={readFilters(await searchParams)}
        roadmapHref={await roadmapAddress(language, ranking.edition)}
        objections={<Objections language={language} ranking={ranking} />}
      />
    );
  }
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("rankings:title")} lead={t("rankings:none.lead")} />
      <ButtonLink weight="secondary" href={`/${language}/services`}>
        {t("rankings:none.browse")}
      </ButtonLink>
    </>
  );
}
