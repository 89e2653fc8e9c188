import { notFound } from "next/navigation";
import { RoadmapNotice } from "#components/roadmap/roadmap-notice.tsx";
import { ScenariosView } from "#components/roadmap/scenarios-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { quarterOfDay } from "#lib/domain/proposals/quarter.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { scenariosOfRound } from "#lib/roadmap/queries/scenarios.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("roadmap:scenarios.title") };
}

export default async function ScenariosPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/roadmap`;
  const now = new Date();
  const viewer = await requireViewer(language, "roadmaps.read", here);
  const record = await scenariosOfRound(viewer, slug, now);
  if (!record) notFound();
  const t = translator(language);
  return (
    <>
      <RoundBreadcrumbs language={language} round={record.round} />
      <RoadmapNotice language={language} notice={firstValue((await searchParams)["done"])} />
      <PageHeading
        title={t("roadmap:scenarios.title")}
        above={<TextIn language={language} text={record.round.name} />}
        lead={t("roadmap:scenarios.lead")}
      />
      <ScenariosView
        language={language}
        record={record}
        roadmap={await publishedRoadmap(record.edition)}
        today={quarterOfDay(isoDay(now))}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
