import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UploadView } from "#components/indicators/upload-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { indicatorUpload } from "#lib/indicators/queries/uploads.ts";
import { uploadNotice } from "#lib/indicators/schema.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; upload: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("indicators:uploads.title") };
}

export default async function IndicatorUploadPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).upload);
  const above = `/${language}/quality/indicators`;
  const viewer = await requireViewer(language, "indicatorValues.read", `${above}/${id}`);
  const upload = await indicatorUpload(viewer, id);
  if (!upload) notFound();
  const { done } = uploadNotice.parse(firstValues(await searchParams));
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: t("indicators:uploads.title"), href: above }]} />
      <DoneNotice done={done} sentences={{ written: t("indicators:uploads.done") }} />
      <PageHeading above={t("indicators:uploads.title")} title={<bdi>{upload.name}</bdi>} />
      <UploadView language={language} upload={upload} />
    </>
  );
}
