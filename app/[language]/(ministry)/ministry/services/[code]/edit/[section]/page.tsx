import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { SectionBeginning } from "#components/revisions/section-beginning.tsx";
import { SectionFields } from "#components/revisions/section-fields.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { revisionSections } from "#lib/domain/revisions/sections.ts";
import { isWritable } from "#lib/domain/revisions/states.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";
import { openRevision } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  params: Promise<{ language: string; code: string; section: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params));
  const { section: asked } = await params;
  const section = revisionSections.find((name) => name === asked);
  return { title: section ? t(`revisions:sections.${section}`) : t("revisions:list.title") };
}

export default async function EditSectionPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { code, section: asked } = await params;
  const home = `/${language}/ministry/services/${code}`;
  const viewer = await requireViewer(language, "services.edit", `${home}/edit/${asked}`);
  const section = revisionSections.find((name) => name === asked);
  if (!section) notFound();
  const file = await openRevision(viewer, code);
  if (!file) {
    const service = await keptService(viewer, code);
    if (!service?.may.edit) redirect(home);
    return <SectionBeginning language={language} service={service} section={section} />;
  }
  if (!file.may.edit || !isWritable(file)) redirect(home);
  const t = translator(language);
  const step = { number: revisionSections.indexOf(section) + 1, all: revisionSections.length };
  return (
    <>
      <ServiceCrumbs language={language} service={file.service} />
      <PageHeading
        above={`${textIn(language, file.service.name).text} · ${t("revisions:page.step", step)}`}
        title={t(`revisions:sections.${section}`)}
        lead={t(`revisions:leads.${section}`)}
      />
      <SectionFields language={language} file={file} section={section} />
    </>
  );
}
