import { notFound } from "next/navigation";
import { BlocksForm } from "#components/roadmap/blocks-form.tsx";
import { ScenarioHeading } from "#components/roadmap/scenario-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { scenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface Props {
  params: Promise<{ language: string; round: string; scenario: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("roadmap:blocks.title") };
}

export default async function BlocksPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { round, scenario } = await params;
  const here = `/${language}/quality/rounds/${round}/roadmap/${scenario}/blocks`;
  const viewer = await requireViewer(language, "roadmaps.edit", here);
  const record = await scenarioRecord(viewer, uuidOrNotFound(scenario), new Date());
  if (record?.round.slug !== round) notFound();
  return (
    <>
      <ScenarioHeading language={language} record={record} page="blocks" />
      <BlocksForm language={language} record={record} formToken={crypto.randomUUID()} />
    </>
  );
}
