import { searchQuery, everything } from "#lib/domain/catalogue/catalogue-search.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const examples = [1, 2, 3, 4, 5, 6] as const;

/** What people really type, as links to what it finds. */
export function SearchExamples({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-4 text-small">
      <span className="text-ink-soft">{t("home:examples.label")}</span>
      <ul className="contents">
        {examples.map((example) => {
          const q = t(`home:examples.${example}`);
          return (
            <li key={example}>
              <a
                href={`/${language}/services${searchQuery({ ...everything, q })}`}
                className="inline-flex min-h-11 items-center pointer-fine:min-h-8"
              >
                {q}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
