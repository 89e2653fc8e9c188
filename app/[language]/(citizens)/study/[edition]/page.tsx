import { notFound } from "next/navigation";
import { StudyView } from "#components/study/study-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { comparedStudies, publishedStudy } from "#lib/study/queries/published-study.ts";
import { speak } from "#lib/study/speak.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const study = await publishedStudy(edition);
  const t = translator(language);
  return publicHead({
    language,
    path: `/study/${edition}`,
    title: study ? `${textIn(language, study.title).text} (${edition})` : t("study:pages.title"),
    description: t("study:pages.lead"),
  });
}

export default async function StudyPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const study = await publishedStudy(edition);
  if (!study) notFound();
  const t = translator(language);
  const spoken = speak(study, language);
  const compared = await comparedStudies(edition, undefined);
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("rankings:title"), href: `/${language}/priorities` },
          { name: edition, href: `/${language}/priorities/${edition}` },
        ]}
      />
      <PageHeading title={spoken.title} above={spoken.imprint[1]} lead={t("study:pages.lead")} />
      <StudyView
        language={language}
        study={study}
        spoken={spoken}
        isComparable={(compared?.before.length ?? 0) > 0}
      />
    </>
  );
}
