import { notFound } from "next/navigation";
import { RoadmapView } from "#components/roadmap/roadmap-view.tsx";
import { named } from "#components/rankings/named.ts";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { quarterOfDay } from "#lib/domain/proposals/quarter.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { publishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  return publicHead({
    language,
    path: `/priorities/${edition}/roadmap`,
    title: `${t("roadmap:title")} (${edition})`,
    description: t("roadmap:lead"),
  });
}

export default async function RoadmapPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const ranking = await rankingOfEdition(edition);
  const roadmap = ranking && (await publishedRoadmap(edition));
  if (!ranking || !roadmap) notFound();
  const t = translator(language);
  const round = ranking.round.name;
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("rankings:title"), href: `/${language}/priorities` },
          { name: named(language, round).text, href: `/${language}/priorities/${edition}` },
        ]}
      />
      <RoadmapView {...{ language, round, roadmap }} today={quarterOfDay(isoDay(new Date()))} />
    </>
  );
}
