import type { Metadata } from "next";
import { NewRoundForm } from "#components/rounds/new-round-form.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { listCriteriaSets } from "#lib/rounds/queries/rounds.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:new.title") };
}

export default async function NewRoundPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await requireViewer(language, "rounds.manage", `/${language}/quality/rounds/new`);
  return (
    <>
      <RoundBreadcrumbs language={language} />
      <PageHeading title={t("rounds:new.title")} lead={t("rounds:new.lead")} />
      <NewRoundForm
        language={language}
        criteriaSets={await listCriteriaSets(viewer)}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
