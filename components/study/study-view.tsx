import { IllustrativeBand } from "#components/rankings/illustrative-band.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedStudy } from "#lib/study/queries/published-study.ts";
import type { SpokenStudy } from "#lib/study/speak.ts";
import { ChapterView } from "./chapter-view.tsx";
import { StudyContents } from "./study-contents.tsx";
import { StudyDownloads } from "./study-downloads.tsx";
import { StudyTable } from "./study-table.tsx";

interface StudyViewProps {
  language: Language;
  study: PublishedStudy;
  spoken: SpokenStudy;
  /** Whether there is an earlier study to compare this one with. */
  isComparable: boolean;
}

/** The first page of a study: the summary, the figures at a glance, the other chapters, the files. */
export function StudyView({ language, study, spoken, isComparable }: StudyViewProps) {
  const t = translator(language);
  const [summary] = spoken.chapters;
  return (
    <>
      {study.illustrative && <IllustrativeBand language={language} />}
      {summary && <ChapterView language={language} edition={study.edition} chapter={summary} />}
      <Section id="figures" title={t("study:document.atAGlance")}>
        <StudyTable language={language} table={spoken.atAGlance} captionHidden />
        {isComparable && (
          <p className="mt-3">
            <a
              href={`/${language}/study/${study.edition}/changes`}
              className="inline-flex min-h-11 items-center"
            >
              {t("study:changes.link")}
            </a>
          </p>
        )}
      </Section>
      <Section id="contents" title={t("study:document.contents")}>
        <StudyContents
          language={language}
          edition={study.edition}
          chapters={spoken.chapters}
          here="summary"
        />
      </Section>
      <Section id="files" title={t("study:pages.files")}>
        <StudyDownloads language={language} study={study} />
      </Section>
    </>
  );
}
