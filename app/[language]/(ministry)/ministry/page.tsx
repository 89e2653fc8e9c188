import type { Metadata } from "next";
import { MinistryHome } from "#components/proposals/ministry-home.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { answerCount } from "#lib/domain/feedback/answers.ts";
import { feedbackFor } from "#lib/feedback/queries.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { openRounds } from "#lib/proposals/queries/open-rounds.ts";
import { ownProposals } from "#lib/proposals/queries/own-proposals.ts";
import { upkeepFor } from "#lib/revisions/queries/upkeep.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:home.title") };
}

export default async function MinistryPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "proposals.edit", `/${language}/ministry`);
  const t = translator(language);
  const now = new Date();
  const [rounds, proposals, { whole }, upkeep] = await Promise.all([
    openRounds(viewer, now),
    ownProposals(viewer),
    feedbackFor(viewer, { page: 1, now }),
    upkeepFor(viewer, now),
  ]);
  const feedback = { answers: answerCount(whole), problems: whole.problems };
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <PageHeading title={t("proposals:home.title")} lead={t("proposals:home.lead")} />
      <MinistryHome {...{ language, rounds, proposals, feedback, upkeep }} />
    </>
  );
}
