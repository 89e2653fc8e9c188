import type { ReactNode } from "react";
import { rowsToFill } from "#components/proposals/rows-to-fill.ts";
import { TextField } from "#components/ui/field.tsx";
import type { ContentText } from "#lib/domain/revisions/content.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { BilingualInputs } from "./bilingual-field.tsx";

interface Props {
  language: Language;
  /** "evidence": the fields of its first row are called "evidence[0].ar" and so on. */
  name: string;
  title: ReactNode;
  notes?: ReactNode;
  rows: readonly { text: ContentText; expectedMinutes?: number | null }[];
  /** Each row asks for minutes too. */
  timed?: boolean;
  lines?: number;
}

/** Texts in a list, one to a row in both languages, with the place that each has in the list. */
export function TextRows({ language, name, title, notes, rows, timed = false, lines }: Props) {
  const t = translator(language);
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 text-h3 font-semibold">{title}</legend>
      {notes}
      <p className="mb-3 text-small text-ink-soft">{t("revisions:hints.rows")}</p>
      {rowsToFill(rows).map((row, index) => (
        <fieldset key={index} className="mb-2 border-t border-line pt-3">
          <legend className="sr-only">{t("revisions:row.number", { number: index + 1 })}</legend>
          <div className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <div className="grid grid-cols-2 gap-x-4 sm:block">
              <TextField
                name={`${name}[${index}].place`}
                label={t("revisions:row.place")}
                defaultValue={index + 1}
                inputMode="decimal"
              />
              {timed && (
                <TextField
                  name={`${name}[${index}].minutes`}
                  label={t("revisions:row.minutes")}
                  defaultValue={row?.expectedMinutes ?? ""}
                  inputMode="numeric"
                />
              )}
            </div>
            <BilingualInputs
              language={language}
              name={`${name}[${index}]`}
              value={row?.text ?? null}
              rows={lines}
            />
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
