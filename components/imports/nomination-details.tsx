import {
  nominationFields,
  type NominationField,
  type NominationValues,
} from "#lib/domain/proposals/table/columns.ts";
import { changedColumns, nothingSaid, valueIn } from "#lib/domain/proposals/table/values.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { columnTitles, type TableCriterion } from "#lib/imports/nominations/column-titles.ts";
import { levelsOf } from "#lib/imports/nominations/level-spellings.ts";
import type { NominationRowSeen } from "#lib/imports/queries/nomination-file.ts";
import { BeforeAndAfter } from "./before-and-after.tsx";
import { RowFaults } from "./row-faults.tsx";

interface Props {
  language: Language;
  row: NominationRowSeen;
  criteria: readonly TableCriterion[];
}

/** What is wrong with a row, or each field that it fills in or changes in a draft. */
export function NominationDetails({ language, row, criteria }: Props) {
  const t = translator(language);
  const { faults, kind, before, after } = row;
  const titles = new Map<string, string>(columnTitles(language, criteria));
  if (faults.length > 0)
    return <RowFaults language={language} faults={faults} titleOf={(column) => titles.get(column)} />;
  if (!after) return null;
  const stood = before ?? nothingSaid;
  const codes = criteria.map(({ code }) => code);
  const columns = changedColumns(stood, after, codes);
  const changed = nominationFields(codes).filter(({ column }) => columns.includes(column));
  if (changed.length === 0) return null;
  const shown = (field: NominationField, values: NominationValues) => {
    const value = valueIn(values, field);
    if (typeof value !== "number") return value ?? "";
    const levels = field.reads === "level" ? levelsOf(language, field.column, criteria) : [];
    return levels[value - 1] ?? formatNumber(language, value);
  };
  return (
    <details className="min-w-60">
      <summary className="min-h-8 py-1">
        {t(kind === "added" ? "imports:nominations.filled" : "imports:nominations.changes", {
          count: changed.length,
        })}
      </summary>
      {changed.map((field) => (
        <div key={field.column} className="border-t border-line py-2">
          <p className="font-medium">{titles.get(field.column)}</p>
          <BeforeAndAfter
            language={language}
            written="ar"
            texts={{ before: shown(field, stood), after: shown(field, after) }}
          />
        </div>
      ))}
    </details>
  );
}
