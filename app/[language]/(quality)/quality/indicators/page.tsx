import type { Metadata } from "next";
import { UploadForm } from "#components/indicators/upload-form.tsx";
import { UploadList } from "#components/indicators/upload-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { indicatorUploads, uploadedIndicators } from "#lib/indicators/queries/uploads.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("indicators:uploads.title") };
}

export default async function IndicatorUploadsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "indicatorValues.read", `/${language}/quality/indicators`);
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("indicators:uploads.title")} lead={t("indicators:uploads.lead")} />
      {can(viewer, "indicatorValues.upload", null) && (
        <UploadForm language={language} indicators={await uploadedIndicators(viewer)} />
      )}
      <Section id="uploads" title={t("indicators:uploads.list")}>
        <UploadList language={language} uploads={await indicatorUploads(viewer)} />
      </Section>
    </>
  );
}
