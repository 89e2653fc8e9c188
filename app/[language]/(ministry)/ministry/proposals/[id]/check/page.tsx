import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CheckAnswers } from "#components/proposals/check-answers.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:check.title") };
}

export default async function CheckPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/check`);
  const file = await ownProposal(viewer, id, new Date());
  if (!file) notFound();
  if (!isEditable(file.status) || !file.round.open) redirect(home);
  const t = translator(language);
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t("proposals:check.title")}
        lead={t("proposals:check.lead")}
      />
      <CheckAnswers language={language} file={file} />
    </>
  );
}
