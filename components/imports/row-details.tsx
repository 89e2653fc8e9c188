import { fieldText, isWrittenInBoth } from "#components/revisions/field-text.ts";
import { importColumns } from "#lib/domain/tables/import-columns.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportedRow } from "#lib/imports/queries/import-file.ts";
import type { Names } from "#lib/revisions/queries/names.ts";
import { BeforeAndAfter } from "./before-and-after.tsx";
import { RowFaults } from "./row-faults.tsx";

interface Props {
  language: Language;
  row: Pick<ImportedRow, "faults" | "fields" | "before" | "after">;
  names: Names;
}

/** What is wrong with a row, or how each field changes that it changes. */
export function RowDetails({ language, row, names }: Props) {
  const t = translator(language);
  const { faults, fields } = row;
  if (faults.length > 0) return <RowFaults language={language} faults={faults} titleOf={titleIn(language)} />;
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

/** The title of a column as the public tables show it. */
function titleIn(language: Language) {
  return (column: string) => {
    const known = importColumns.find((name) => name === column);
    return known && translator(language)(`openData:columns.${known}.title`);
  };
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
        <BeforeAndAfter key={inLanguage} language={language} written={inLanguage} texts={{ before, after }} />
      ))}
    </div>
  );
}
