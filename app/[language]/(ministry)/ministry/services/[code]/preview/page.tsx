import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceArticle } from "#components/catalogue/service-article.tsx";
import { PreviewBand } from "#components/revisions/preview-band.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { previewOf } from "#lib/revisions/queries/preview.ts";
import { openRevision } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:preview.title") };
}

export default async function PreviewPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const home = `/${language}/ministry/services/${code}`;
  const viewer = await requireViewer(language, "services.read", `${home}/preview`);
  const file = await openRevision(viewer, code);
  const service = file && (await previewOf(file));
  if (!service) notFound();
  return (
    <>
      <PreviewBand language={language} back={home} />
      <ServiceArticle language={language} service={service} today={isoDay(new Date())} address={null} />
    </>
  );
}
