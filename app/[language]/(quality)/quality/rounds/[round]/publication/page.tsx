import { notFound } from "next/navigation";
import { PublicationView } from "#components/rankings/publication-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("rankings:publication.title") };
}

export default async function PublicationPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const path = `/${language}/quality/rounds/${slug}/publication`;
  const viewer = await requireViewer(language, "rankings.preview", path);
  const record = await roundRanking(viewer, slug, new Date());
  if (!record) notFound();
  const t = translator(language);
  return (
    <>
      <RoundBreadcrumbs language={language} round={record.round} />
      <PageHeading
        title={t("rankings:publication.title")}
        above={<TextIn language={language} text={record.round.name} />}
        lead={t("rankings:publication.lead")}
      />
      <PublicationView language={language} record={record} newToken={() => crypto.randomUUID()} />
    </>
  );
}
