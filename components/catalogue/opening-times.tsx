import type { ReactNode } from "react";
import { openingLines } from "#lib/catalogue/opening-hours-in-words.ts";
import type { OpeningHours } from "#lib/domain/opening-hours/open-times.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { OwnLanguage } from "./own-language.tsx";

interface Props {
  language: Language;
  hours: OpeningHours<BilingualText>;
  /** Whose hours they are, where that is not plain. */
  source?: ReactNode;
}

/** When something is open: a line for the days with the same hours, then what its keeper notes. */
export function OpeningTimes({ language, hours: { times, note }, source }: Props) {
  const lines = openingLines(language, times);
  return (
    <>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, at) => (
            <li key={line}>
              {line}
              {note === null && at === lines.length - 1 && source}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p className="whitespace-pre-line">
          <OwnLanguage language={language} text={note} />
          {source}
        </p>
      )}
    </>
  );
}
