import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SpokenChapter } from "#lib/study/speak.ts";

interface StudyContentsProps {
  language: Language;
  edition: string;
  chapters: readonly SpokenChapter[];
  /** The chapter that is open; the summary stands on the first page. */
  here?: string;
}

/** The chapters of a study as links. */
export function StudyContents({ language, edition, chapters, here }: StudyContentsProps) {
  const path = `/${language}/study/${edition}`;
  return (
    <nav aria-label={translator(language)("study:document.contents")}>
      <ol className="max-w-text gap-x-8 sm:columns-2">
        {chapters.map(({ id, title }) => (
          <li key={id} className="break-inside-avoid">
            <a
              href={id === "summary" ? path : `${path}/${id}`}
              aria-current={id === here ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
