import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { wordDifferences, type WordRun } from "#lib/domain/revisions/word-differences.ts";
import { direction, languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Names } from "#lib/revisions/queries/names.ts";
import { fieldText, isWrittenInBoth } from "./field-text.ts";

interface Props {
  language: Language;
  before: ServiceContent | null;
  after: ServiceContent;
  fields: readonly ContentField[];
  names: Names;
  titles: { before: string; after: string };
}

/** What changed, field by field and language by language: the earlier text beside the later one. */
export function Differences({ language, before, after, fields, names, titles }: Props) {
  const t = translator(language);
  return (
    <>
      <p className="mb-4 text-small text-ink-soft">{t("revisions:review.legend")}</p>
      {fields.map((field) => (
        <section key={field} id={`change-${field}`} className="mb-8 border-t border-line pt-4">
          <h3 className="mb-2">{t(`revisions:fields.${field}`)}</h3>
          {(isWrittenInBoth(field) ? languages : [language]).map((written) => (
            <Change
              key={written}
              language={language}
              written={written}
              named={isWrittenInBoth(field)}
              titles={titles}
              before={before ? fieldText(written, field, before, names) : ""}
              after={fieldText(written, field, after, names)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface ChangeProps {
  language: Language;
  /** The language of the texts. */
  written: Language;
  /** Whether to say which language that is. */
  named: boolean;
  titles: { before: string; after: string };
  before: string;
  after: string;
}

function Change({ language, written, named, titles, before, after }: ChangeProps) {
  const t = translator(language);
  if (before === after && before === "") return null;
  const runs = wordDifferences(before, after);
  const name = named && <p className="text-small text-ink-soft">{t(`revisions:language.${written}`)}</p>;
  if (before === after)
    return (
      <div className="mb-3">
        {name}
        <p className="text-small text-ink-soft">{t("revisions:review.same")}</p>
      </div>
    );
  const sides = [
    { title: titles.before, without: "added" },
    { title: titles.after, without: "removed" },
  ] as const;
  return (
    <div className="mb-4">
      {name}
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {sides.map(({ title, without }) => (
          <div key={without}>
            <p className="text-small font-medium">{title}</p>
            <Runs language={language} written={written} runs={runs.filter(({ kind }) => kind !== without)} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Runs({
  language,
  written,
  runs,
}: {
  language: Language;
  written: Language;
  runs: readonly WordRun[];
}) {
  const t = translator(language);
  if (runs.length === 0) return <p className="text-ink-soft">{t("revisions:review.nothing")}</p>;
  return (
    <p
      lang={written}
      dir={direction(written)}
      className="rounded bg-paper-soft px-3 py-2 whitespace-pre-line"
    >
      {runs.map(({ kind, text }, place) => {
        if (kind === "same") return <span key={place}>{text}</span>;
        if (kind === "removed")
          return (
            <del key={place} className="bg-red-soft text-red">
              <Aloud language={language} word={t("revisions:review.removed")} />
              {text}
            </del>
          );
        return (
          <ins key={place} className="bg-green-soft font-medium decoration-2 underline-offset-4">
            <Aloud language={language} word={t("revisions:review.added")} />
            {text}
          </ins>
        );
      })}
    </p>
  );
}

/** Said by screen readers, of which not all speak of struck-through words. */
function Aloud({ language, word }: { language: Language; word: string }) {
  return (
    <span className="sr-only" lang={language}>
      {word}{" "}
    </span>
  );
}
