import { notFound } from "next/navigation";
import { RoadmapNotice } from "#components/roadmap/roadmap-notice.tsx";
import { ScenarioHeading } from "#components/roadmap/scenario-heading.tsx";
import { ScenarioView } from "#components/roadmap/scenario-view.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { scenarioRecord } from "#lib/roadmap/queries/scenarios.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string; scenario: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("roadmap:scenario.title") };
}

export default async function ScenarioPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round, scenario } = await params;
  const here = `/${language}/quality/rounds/${round}/roadmap/${scenario}`;
  const viewer = await requireViewer(language, "roadmaps.read", here);
  const record = await scenarioRecord(viewer, uuidOrNotFound(scenario), new Date());
  if (record?.round.slug !== round) notFound();
  return (
    <>
      <ScenarioHeading language={language} record={record} />
      <RoadmapNotice language={language} notice={firstValue((await searchParams)["done"])} />
      <ScenarioView language={language} record={record} newToken={() => crypto.randomUUID()} />
    </>
  );
}
