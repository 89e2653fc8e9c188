import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardsForm } from "#components/rounds/cards-form.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { WeighingWays } from "#components/rounds/weighing-ways.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readRound } from "#lib/rounds/queries/round.ts";
import { readCards } from "#lib/rounds/weighing.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:weighing.cardsTitle") };
}

export default async function Page({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/weights/cards`;
  const viewer = await requireViewer(language, "rounds.manage", here);
  const round = await readRound(viewer, slug, new Date());
  if (!round || round.frozenAt) notFound();
  return (
    <>
      <RoundBreadcrumbs language={language} round={round} />
      <PageHeading
        title={t("rounds:weighing.cardsTitle")}
        above={<TextIn language={language} text={round.name} />}
        lead={t("rounds:weighing.cardsLead")}
      />
      <WeighingWays language={language} round={slug} current="deckOfCards" />
      <CardsForm
        language={language}
        round={round}
        path={here}
        asked={readCards(await searchParams, round.criteria)}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
