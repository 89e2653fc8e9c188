import { SetApart } from "#components/ui/set-apart.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenChapter } from "#lib/study/speak.ts";
import { AnnexList } from "./annex-list.tsx";
import { StudyBlocks } from "./study-blocks.tsx";

interface ChapterViewProps {
  language: Language;
  edition: string;
  chapter: SpokenChapter;
}

/** A chapter: its prose, then its tables; of the annexes the list, each leading to the reasons of its place. */
export function ChapterView({ language, edition, chapter }: ChapterViewProps) {
  return (
    <>
      {chapter.paragraphs.map((paragraph, index) => (
        <p key={index} className="mb-4 max-w-text whitespace-pre-line">
          <SetApart text={paragraph} />
        </p>
      ))}
      <div className="mt-8">
        {chapter.id === "annexes" ? (
          <AnnexList language={language} edition={edition} blocks={chapter.blocks} />
        ) : (
          <StudyBlocks language={language} blocks={chapter.blocks} />
        )}
      </div>
    </>
  );
}
