import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionLinks } from "#components/proposals/decision-links.tsx";
import { EventList } from "#components/proposals/event-list.tsx";
import { PapersHead } from "#components/proposals/papers-head.tsx";
import { PapersView } from "#components/proposals/papers-view.tsx";
import { SimilarList } from "#components/proposals/similar-list.tsx";
import { QualityCrumbs } from "#components/proposals/quality-crumbs.tsx";
import { Section } from "#components/ui/section.tsx";
import { UnificationSection } from "#components/unification/unification-section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readableProposal } from "#lib/proposals/queries/proposal.ts";
import { similarTo } from "#lib/proposals/queries/similar.ts";
import { unificationOfProposal } from "#lib/unification/queries/unification.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:tasks.papers") };
}

export default async function ProposalToDecidePage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const viewer = await requireViewer(language, "proposals.decide", `/${language}/quality/proposals/${id}`);
  const file = await readableProposal(viewer, id, new Date());
  if (!file) notFound();
  const t = translator(language);
  return (
    <>
      <QualityCrumbs language={language} />
      <PapersHead language={language} file={file} />
      {file.status === "submitted" && <DecisionLinks language={language} file={file} />}
      <PapersView language={language} file={file} />
      <UnificationSection
        language={language}
        unification={await unificationOfProposal(viewer, id)}
        hrefOf={(name) => `/${language}/quality/proposals/${name.id}`}
      />
      <SimilarList language={language} similar={await similarTo(viewer, id)} unifying={id} />
      <p className="mt-6">
        <a href={`/${language}/quality/proposals/${id}/unification`}>{t("unification:open")}</a>
      </p>
      <Section id="history" title={t("proposals:tasks.history")}>
        <EventList language={language} file={file} />
      </Section>
    </>
  );
}
