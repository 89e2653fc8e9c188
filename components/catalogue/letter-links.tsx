import { letterPath } from "#lib/catalogue/page-letter.ts";
import type { LetterOfIndex } from "#lib/catalogue/queries/services-a-z.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface LetterLinksProps {
  language: Language;
  letters: readonly LetterOfIndex[];
  /** The letter whose page this is. */
  current?: string | null;
}

/** The letters of the index as links, each with how many names it has; one that has none is only a letter. */
export function LetterLinks({ language, letters, current }: LetterLinksProps) {
  const t = translator(language);
  const shown = letters.filter(({ letter, services }) => letter !== null || services.length > 0);
  return (
    <nav aria-label={t("directory:alphabet.letters")}>
      <ul className="flex flex-wrap gap-2 [&_a]:border [&_li>*]:flex [&_li>*]:min-h-16 [&_li>*]:min-w-14 [&_li>*]:flex-col [&_li>*]:items-center [&_li>*]:justify-center [&_li>*]:rounded [&_li>*]:px-3">
        {shown.map(({ letter, services }) => {
          const name = letter?.toUpperCase() ?? t("directory:alphabet.other");
          return (
            <li key={letter}>
              {services.length === 0 ? (
                <span className="text-ink-soft">{name}</span>
              ) : (
                <a
                  href={`/${language}${letterPath(letter)}`}
                  aria-current={letter === current ? "page" : undefined}
                  className="border-line no-underline hover:border-green aria-[current]:border-green aria-[current]:bg-green-soft"
                >
                  <span className="text-h3 leading-7 font-medium">{name}</span>
                  <span className="text-small leading-5 text-ink-soft tabular-nums">{services.length}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
