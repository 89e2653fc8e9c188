import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnForm } from "#components/revisions/return-form.tsx";
import { ReviewCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { revisionToReview } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:return.title") };
}

export default async function ReturnPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const here = `/${language}/ministry/revisions/${id}`;
  const viewer = await requireViewer(language, "services.approve", `${here}/return`);
  const file = await revisionToReview(viewer, id);
  if (!file) notFound();
  if (file.state !== "inReview" || !file.may.decide) redirect(here);
  const t = translator(language);
  return (
    <>
      <ReviewCrumbs language={language} revision={{ id, name: file.service.name }} />
      <PageHeading
        above={textIn(language, file.service.name).text}
        title={t("revisions:return.title")}
        lead={t("revisions:return.lead")}
      />
      <ReturnForm language={language} file={file} />
    </>
  );
}
