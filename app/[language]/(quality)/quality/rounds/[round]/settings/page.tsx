import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { SettingsForms } from "#components/rounds/settings-forms.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { datesAreOpen } from "#lib/domain/rounds/phases.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readRound } from "#lib/rounds/queries/round.ts";
import { listCriteriaSets } from "#lib/rounds/queries/rounds.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:settings.title") };
}

export default async function Page({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/settings`;
  const viewer = await requireViewer(language, "rounds.manage", here);
  const round = await readRound(viewer, slug, new Date());
  if (!round || !datesAreOpen(round.phase)) notFound();
  return (
    <>
      <RoundBreadcrumbs language={language} round={round} />
      <PageHeading
        title={t("rounds:settings.title")}
        above={<TextIn language={language} text={round.name} />}
      />
      <SettingsForms
        language={language}
        round={round}
        criteriaSets={await listCriteriaSets(viewer)}
        formTokens={{ dates: crypto.randomUUID(), method: crypto.randomUUID() }}
      />
    </>
  );
}
