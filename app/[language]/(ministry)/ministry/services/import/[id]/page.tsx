import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportCrumbs } from "#components/imports/import-crumbs.tsx";
import { ImportView } from "#components/imports/import-view.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { FileName } from "#components/ui/file-name.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importFile } from "#lib/imports/queries/import-file.ts";
import { rowsAskedSchema } from "#lib/imports/schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:title") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const here = `/${language}/ministry/services/import/${id}`;
  const viewer = await requireViewer(language, "services.edit", here);
  const file = await importFile(viewer, id, rowsAskedSchema.parse(firstValues(await searchParams)));
  if (!file) notFound();
  const t = translator(language);
  return (
    <>
      <ImportCrumbs language={language} file />
      <PageHeading above={t("imports:title")} title={<FileName name={file.name} />} />
      <ImportView language={language} file={file} />
    </>
  );
}
