import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { WeighingWays } from "#components/rounds/weighing-ways.tsx";
import { WeightsForm } from "#components/rounds/weights-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readRound } from "#lib/rounds/queries/round.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:weights.title") };
}

export default async function Page({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/weights`;
  const viewer = await requireViewer(language, "rounds.manage", here);
  const round = await readRound(viewer, slug, new Date());
  if (!round || round.frozenAt) notFound();
  return (
    <>
      <RoundBreadcrumbs language={language} round={round} />
      <PageHeading
        title={t("rounds:weights.title")}
        above={<TextIn language={language} text={round.name} />}
        lead={t("rounds:weights.lead")}
      />
      <WeighingWays language={language} round={slug} current="direct" />
      <WeightsForm language={language} round={round} formToken={crypto.randomUUID()} />
    </>
  );
}
