import type { Metadata } from "next";
import { QualityCrumbs } from "#components/proposals/quality-crumbs.tsx";
import { SubmittedList } from "#components/proposals/submitted-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { submittedProposals } from "#lib/proposals/queries/submitted-proposals.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:decide.title") };
}

export default async function SubmittedProposalsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "proposals.decide", `/${language}/quality/proposals`);
  const t = translator(language);
  return (
    <>
      <QualityCrumbs language={language} />
      <PageHeading title={t("proposals:decide.title")} lead={t("proposals:decide.lead")} />
      <p>
        <a href={`/${language}/quality/building-blocks`}>{t("buildingBlocks:title")}</a>
      </p>
      <SubmittedList language={language} proposals={await submittedProposals(viewer)} />
    </>
  );
}
