import type { Metadata } from "next";
import { BeginningForm } from "#components/revisions/beginning-form.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { organisationsFor } from "#lib/revisions/queries/own-organisations.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:begin.title") };
}

export default async function BeginServicePage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "services.edit", `/${language}/ministry/services/new`);
  const t = translator(language);
  const organisations = await organisationsFor(viewer, "services.edit");
  return (
    <>
      <ServiceCrumbs language={language} />
      <PageHeading title={t("revisions:begin.title")} lead={t("revisions:begin.lead")} />
      <BeginningForm language={language} organisations={organisations} own={viewer.organisationId} />
    </>
  );
}
