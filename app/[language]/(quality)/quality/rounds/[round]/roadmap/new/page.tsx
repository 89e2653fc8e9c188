import { notFound } from "next/navigation";
import { ScenarioForm } from "#components/roadmap/scenario-form.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { newScenario } from "#lib/roadmap/actions.ts";
import { scenariosOfRound } from "#lib/roadmap/queries/scenarios.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("roadmap:scenarios.new") };
}

export default async function NewScenarioPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const viewer = await requireViewer(
    language,
    "roadmaps.edit",
    `/${language}/quality/rounds/${slug}/roadmap/new`,
  );
  const record = await scenariosOfRound(viewer, slug, new Date());
  if (!record) notFound();
  const t = translator(language);
  return (
    <>
      <RoundBreadcrumbs language={language} round={record.round} />
      <PageHeading
        title={t("roadmap:scenarios.new")}
        above={<TextIn language={language} text={record.round.name} />}
        lead={t("roadmap:form.lead")}
      />
      <ScenarioForm
        language={language}
        action={newScenario}
        about={{ edition: record.edition }}
        settings={record.scenarios.at(-1)?.settings}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
