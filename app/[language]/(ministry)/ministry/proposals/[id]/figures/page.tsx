import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FiguresForm } from "#components/proposals/figures-form.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { figuresKnown } from "#lib/proposals/queries/portal-figures.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:figures.title") };
}

export default async function FiguresPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/figures`);
  const now = new Date();
  const file = await ownProposal(viewer, id, now);
  if (!file) notFound();
  const { service } = file.papers;
  if (service === null || !isEditable(file.status) || !file.round.open) redirect(home);
  const t = translator(language);
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t("proposals:figures.title")}
        lead={t("proposals:figures.lead")}
      />
      <FiguresForm
        language={language}
        file={file}
        known={await figuresKnown(viewer, service, now)}
        today={now}
      />
    </>
  );
}
