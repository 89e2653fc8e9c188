import { fieldText, isWrittenInBoth } from "#components/revisions/field-text.ts";
import { importColumns } from "#lib/domain/tables/import-columns.ts";
import type { CellFault } from "#lib/domain/tables/row-cells.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { direction, languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportedRow } from "#lib/imports/queries/import-file.ts";
import type { Names } from "#lib/revisions/queries/names.ts";

interface Props {
  language: Language;
  row: ImportedRow;
  names: Names;
}

/** What is wrong with a row, or how each field changes that it changes. */
export function RowDetails({ language, row, names }: Props) {
  const t = translator(language);
  const { faults, fields } = row;
  if (faults.length > 0)
    return (
      <ul className="min-w-60">
        {faults.map((fault, place) => (
          <li key={place}>
            <Fault language={language} fault={fault} />
          </li>
        ))}
      </ul>
    );
  if (fields.length === 0) return null;
  return (
    <details className="min-w-60">
      <summary className="min-h-8 py-1">
        {fields.map((field) => t(`revisions:fields.${field}`)).join(t("imports:rows.comma"))}
      </summary>
      {fields.map((field) => (
        <FieldChange key={field} language={language} field={field} row={row} names={names} />
      ))}
    </details>
  );
}

function Fault({ language, fault: { column, reason, said } }: { language: Language; fault: CellFault }) {
  const t = translator(language);
  const known = importColumns.find((name) => name === column);
  return (
    <>
      <strong className="font-medium">{known ? t(`openData:columns.${known}.title`) : column}</strong>{" "}
      <bdi dir="ltr" className="text-ink-soft">
        ({column})
      </bdi>
      : {t(`reasons:${reason}`)}
      {said && (
        <span className="block text-ink-soft wrap-anywhere">
          {t("imports:rows.said")} <bdi>{said}</bdi>
        </span>
      )}
    </>
  );
}

function FieldChange({ language, field, row, names }: Props & { field: ContentField }) {
  const t = translator(language);
  const written = isWrittenInBoth(field) ? languages : [language];
  const said = (content: ImportedRow["before"], inLanguage: Language) =>
    content ? fieldText(inLanguage, field, content, names) : "";
  const changed = written
    .map((inLanguage) => ({
      inLanguage,
      before: said(row.before, inLanguage),
      after: said(row.after, inLanguage),
    }))
    .filter(({ before, after }) => before !== after);
  return (
    <div className="border-t border-line py-2">
      <p className="font-medium">{t(`revisions:fields.${field}`)}</p>
      {changed.map(({ inLanguage, before, after }) => (
        <dl key={inLanguage} className="mt-1">
          {(
            [
              ["before", before],
              ["after", after],
            ] as const
          ).map(([which, text]) => (
            <div key={which} className="flex gap-2">
              <dt className="shrink-0 text-ink-soft">{t(`imports:rows.${which}`)}</dt>
              <dd className="whitespace-pre-line wrap-anywhere">
                {text ? (
                  <span lang={inLanguage} dir={direction(inLanguage)} className="block">
                    {text}
                  </span>
                ) : (
                  <span className="text-ink-soft">{t("imports:rows.nothing")}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
