import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QualityCrumbs } from "#components/proposals/quality-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { RemovalForm } from "#components/unification/removal-form.tsx";
import { UnificationActs } from "#components/unification/unification-acts.tsx";
import { UnificationNotice } from "#components/unification/unification-notice.tsx";
import { UnificationSection } from "#components/unification/unification-section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readableProposal } from "#lib/proposals/queries/proposal.ts";
import { firstValue } from "#lib/search-params.ts";
import { unificationOfProposal } from "#lib/unification/queries/unification.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("unification:title") };
}

export default async function UnificationPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const list = `/${language}/quality/proposals`;
  const viewer = await requireViewer(language, "proposals.unify", `${list}/${id}/unification`);
  const file = await readableProposal(viewer, id, new Date());
  if (!file) notFound();
  const t = translator(language);
  const { with: chosen, removing, done } = await searchParams;
  return (
    <>
      <QualityCrumbs language={language} proposal={file} />
      <UnificationNotice language={language} done={firstValue(done)} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t("unification:title")}
        lead={t("unification:lead")}
      />
      <UnificationSection
        language={language}
        unification={await unificationOfProposal(viewer, id)}
        hrefOf={(name) => `${list}/${name.id}`}
      >
        {(link) => <RemovalForm language={language} link={link} removing={firstValue(removing)} />}
      </UnificationSection>
      <UnificationActs language={language} proposal={file} chosen={firstValue(chosen) ?? ""} />
    </>
  );
}
