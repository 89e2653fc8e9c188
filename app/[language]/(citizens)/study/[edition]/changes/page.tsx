import { notFound } from "next/navigation";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { StudyComparison } from "#components/study/study-comparison.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { comparedStudies } from "#lib/study/queries/published-study.ts";
import { readSince } from "#lib/study/schema.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  return publicHead({
    language,
    path: `/study/${edition}/changes`,
    title: `${t("study:changes.title")} (${edition})`,
    description: t("study:changes.lead"),
    listed: false,
  });
}

export default async function StudyChangesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const compared = await comparedStudies(edition, readSince(await searchParams));
  if (!compared) notFound();
  const t = translator(language);
  const here = `/${language}/study/${edition}`;
  const title = textIn(language, compared.later.title).text;
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: title, href: here }]} />
      <PageHeading above={title} title={t("study:changes.title")} lead={t("study:changes.lead")} />
      <StudyComparison language={language} path={`${here}/changes`} compared={compared} />
    </>
  );
}
