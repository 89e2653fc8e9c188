import { notFound } from "next/navigation";
import { PreviewView } from "#components/rankings/preview-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("rankings:preview.title") };
}

export default async function RankingPreviewPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const path = `/${language}/quality/rounds/${slug}/ranking`;
  const viewer = await requireViewer(language, "rankings.preview", path);
  const record = await roundRanking(viewer, slug, new Date());
  if (!record) notFound();
  const t = translator(language);
  return (
    <>
      <RoundBreadcrumbs language={language} round={record.round} />
      <PageHeading
        title={t("rankings:preview.title")}
        above={<TextIn language={language} text={record.round.name} />}
        lead={t("rankings:preview.lead")}
      />
      <PreviewView
        language={language}
        record={record}
        asked={firstValue((await searchParams)["certainty"]) === "asked"}
        formToken={crypto.randomUUID()}
      />
    </>
  );
}
