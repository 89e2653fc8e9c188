import { notFound } from "next/navigation";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { ChapterView } from "#components/study/chapter-view.tsx";
import { StudyContents } from "#components/study/study-contents.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { publishedStudy } from "#lib/study/queries/published-study.ts";
import { studyChapter } from "#lib/study/schema.ts";
import { speak } from "#lib/study/speak.ts";

interface Props {
  params: Promise<{ language: string; edition: string; chapter: string }>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition, chapter } = await params;
  const known = studyChapter.safeParse(chapter);
  const t = translator(language);
  const name = known.success ? t(`study:chapters.${known.data}`) : t("study:pages.title");
  return publicHead({
    language,
    path: `/study/${edition}/${chapter}`,
    title: `${name} (${edition})`,
    description: t("study:pages.lead"),
  });
}

export default async function ChapterPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition, chapter: id } = await params;
  const study = await publishedStudy(edition);
  const spoken = study && speak(study, language);
  const chapter = spoken?.chapters.find((one) => one.id === id);
  if (!spoken || !chapter) notFound();
  const t = translator(language);
  const here = `/${language}/study/${edition}`;
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: spoken.title, href: here }]} />
      <PageHeading title={chapter.title} above={spoken.title} />
      <ChapterView language={language} edition={edition} chapter={chapter} />
      <Section id="contents" title={t("study:document.contents")}>
        <StudyContents language={language} edition={edition} chapters={spoken.chapters} here={id} />
      </Section>
    </>
  );
}
