import { notFound, redirect } from "next/navigation";
import { ConfirmationView } from "#components/rankings/confirmation-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { roundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("rankings:publication.confirm.title") };
}

export default async function ConfirmationPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const publicationPath = `/${language}/quality/rounds/${slug}/publication`;
  const viewer = await requireViewer(language, "publications.confirm", `${publicationPath}/confirmation`);
  const record = await roundRanking(viewer, slug, new Date());
  if (!record) notFound();
  const { round, ranking, publication, correction } = record;
  const proposed = publication ?? (correction?.proposedAt ? correction : null);
  if (!proposed || proposed.isOwn || !ranking) redirect(publicationPath);
  return (
    <>
      <RoundBreadcrumbs language={language} round={round} />
      <ConfirmationView
        language={language}
        round={round}
        ranking={ranking}
        correction={correction}
        newToken={() => crypto.randomUUID()}
      />
    </>
  );
}
