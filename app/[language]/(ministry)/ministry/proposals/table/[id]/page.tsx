import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NominationsView } from "#components/imports/nominations-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { FileName } from "#components/ui/file-name.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { nominationFile } from "#lib/imports/queries/nomination-file.ts";
import { rowsAskedSchema } from "#lib/imports/schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:nominations.title") };
}

export default async function NominationTablePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry`;
  const list = `${home}/proposals/table`;
  const viewer = await requireViewer(language, "proposals.edit", `${list}/${id}`);
  const asked = rowsAskedSchema.parse(firstValues(await searchParams));
  const file = await nominationFile(viewer, id, asked, new Date());
  if (!file) notFound();
  const t = translator(language);
  const crumbs = [
    { name: t("proposals:home.title"), href: home },
    { name: t("imports:nominations.title"), href: list },
  ];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <PageHeading above={textIn(language, file.round).text} title={<FileName name={file.name} />} />
      <NominationsView language={language} file={file} />
    </>
  );
}
