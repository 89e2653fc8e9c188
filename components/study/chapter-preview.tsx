import { Section } from "#components/ui/section.tsx";
import type { Chapter } from "#lib/domain/study/document.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";
import { spokenChapter } from "#lib/study/speak.ts";
import { ChapterView } from "./chapter-view.tsx";

interface ChapterPreviewProps {
  language: Language;
  draft: StudyDraft;
  chapter: Chapter;
}

/** The chapter as everyone will read it. */
export function ChapterPreview({ language, draft, chapter }: ChapterPreviewProps) {
  return (
    <Section id="preview" title={translator(language)("study:draft.preview")}>
      <ChapterView language={language} edition={draft.edition} chapter={spokenChapter(language, chapter)} />
    </Section>
  );
}
