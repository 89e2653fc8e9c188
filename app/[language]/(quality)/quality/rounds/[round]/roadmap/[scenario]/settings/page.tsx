import { notFound } from "next/navigation";
import { ScenarioForm } from "#components/roadmap/scenario-form.tsx";
import { ScenarioHeading } from "#components/roadmap/scenario-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { editScenario } from "#lib/roadmap/actions.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { scenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface Props {
  params: Promise<{ language: string; round: string; scenario: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("roadmap:settings.title") };
}

export default async function ScenarioSettingsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { round, scenario } = await params;
  const here = `/${language}/quality/rounds/${round}/roadmap/${scenario}/settings`;
  const viewer = await requireViewer(language, "roadmaps.edit", here);
  const record = await scenarioRecord(viewer, uuidOrNotFound(scenario), new Date());
  if (record?.round.slug !== round) notFound();
  return (
    <>
      <ScenarioHeading language={language} record={record} page="settings" />
      <ScenarioForm
        language={language}
        action={editScenario}
        about={{ scenario: record.id }}
        version={record.version}
        name={record.name}
        settings={record.settings}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
