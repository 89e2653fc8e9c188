import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { EditionInList } from "#lib/indicators/queries/editions.ts";

interface EditionListProps {
  language: Language;
  editions: readonly EditionInList[];
}

/** The quarterly editions, the latest first, each as its file and compared with the one before. */
export function EditionList({ language, editions }: EditionListProps) {
  const t = translator(language);
  if (editions.length === 0) return <p>{t("indicators:noEditions")}</p>;
  return (
    <ul className="max-w-text border-t border-line">
      {editions.map(({ quarter, takenAt }, place) => (
        <li key={quarter} className="flex flex-wrap items-center gap-x-4 border-b border-line">
          <a
            href={`/api/v1/indicators/editions/${quarter}`}
            className="inline-flex min-h-11 items-center py-1"
          >
            {t("indicators:comparison.edition", { quarter: periodInWords(language, quarter) })}
          </a>
          <span className="text-small text-ink-soft">
            {t("indicators:takenOn", { day: formatDate(language, takenAt) })}
          </span>
          <Comparison language={language} later={quarter} earlier={editions[place + 1]?.quarter} />
        </li>
      ))}
    </ul>
  );
}

interface ComparisonProps {
  language: Language;
  later: string;
  earlier: string | undefined;
}

function Comparison({ language, later, earlier }: ComparisonProps) {
  if (earlier === undefined) return null;
  return (
    <a
      href={`/${language}/indicators/editions/${later}/${earlier}`}
      className="inline-flex min-h-11 items-center py-1"
    >
      {translator(language)("indicators:comparison.link", { quarter: periodInWords(language, earlier) })}
    </a>
  );
}
