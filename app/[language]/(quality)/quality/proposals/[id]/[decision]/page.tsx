import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DecisionFields } from "#components/proposals/decision-fields.tsx";
import { decisions } from "#components/proposals/decisions.ts";
import { QualityCrumbs } from "#components/proposals/quality-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readableProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string; decision: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:decide.decision") };
}

export default async function DecisionPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id, decision: asked } = await params;
  const here = `/${language}/quality/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.decide", `${here}/${asked}`);
  const decision = decisions.find((name) => name === asked);
  const file = decision ? await readableProposal(viewer, id, new Date()) : null;
  if (!decision || !file) notFound();
  if (file.status !== "submitted") redirect(here);
  const t = translator(language);
  return (
    <>
      <QualityCrumbs language={language} proposal={file} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t(`proposals:decide.${decision}`)}
        lead={t(`proposals:decide.${decision}Text`)}
      />
      <DecisionFields language={language} file={file} decision={decision} mendable={file.round.open} />
    </>
  );
}
