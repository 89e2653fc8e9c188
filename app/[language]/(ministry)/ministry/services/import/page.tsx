import type { Metadata } from "next";
import { ImportCrumbs } from "#components/imports/import-crumbs.tsx";
import { ImportList } from "#components/imports/import-list.tsx";
import { UploadForm } from "#components/imports/upload-form.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importsOf } from "#lib/imports/queries/imports.ts";
import { importsAskedSchema } from "#lib/imports/schema.ts";
import { organisationsFor } from "#lib/revisions/queries/own-organisations.ts";
import { firstValue, firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:title") };
}

export default async function ImportsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "services.edit", `/${language}/ministry/services/import`);
  const t = translator(language);
  const given = await searchParams;
  const organisations = await organisationsFor(viewer, "services.edit");
  return (
    <>
      <ImportCrumbs language={language} />
      <DoneNotice done={firstValue(given.done)} sentences={{ discarded: t("imports:done.discarded") }} />
      <PageHeading title={t("imports:title")} lead={t("imports:lead")} />
      <UploadForm language={language} organisations={organisations} own={viewer.organisationId} />
      <Section id="imports" title={t("imports:list.title")}>
        <ImportList
          language={language}
          here={`/${language}/ministry/services/import`}
          imports={await importsOf(viewer, "services", importsAskedSchema.parse(firstValues(given)))}
        />
      </Section>
    </>
  );
}
