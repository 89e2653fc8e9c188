import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ArchivalForm } from "#components/revisions/archival-form.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:archival.title") };
}

export default async function ArchivalPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const home = `/${language}/ministry/services/${code}`;
  const viewer = await requireViewer(language, "services.edit", `${home}/archival`);
  const service = await keptService(viewer, code);
  if (!service) notFound();
  if (!service.may.edit || service.state !== "published") redirect(home);
  const t = translator(language);
  return (
    <>
      <ServiceCrumbs language={language} service={service} />
      <PageHeading
        above={textIn(language, service.name).text}
        title={t("revisions:archival.title")}
        lead={t("revisions:archival.lead")}
      />
      <ArchivalForm language={language} code={code} />
    </>
  );
}
