import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { OwnProposalView } from "#components/proposals/own-proposal-view.tsx";
import { PapersHead } from "#components/proposals/papers-head.tsx";
import { SimilarList } from "#components/proposals/similar-list.tsx";
import { UnificationSection } from "#components/unification/unification-section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { similarTo } from "#lib/proposals/queries/similar.ts";
import { unificationOfProposal } from "#lib/unification/queries/unification.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:tasks.papers") };
}

export default async function ProposalPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const viewer = await requireViewer(language, "proposals.edit", `/${language}/ministry/proposals/${id}`);
  const file = await ownProposal(viewer, id, new Date());
  if (!file) notFound();
  return (
    <>
      <MinistryCrumbs language={language} />
      <PapersHead language={language} file={file} />
      <UnificationSection language={language} unification={await unificationOfProposal(viewer, id)} />
      <OwnProposalView language={language} file={file} />
      <SimilarList language={language} similar={await similarTo(viewer, id)} />
    </>
  );
}
