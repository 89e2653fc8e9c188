import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenTable } from "#lib/study/speak.ts";
import { Said } from "./said.tsx";

interface StudyTableProps {
  language: Language;
  table: SpokenTable;
  /** Where a heading above says the same. */
  captionHidden?: boolean;
}

/** So many columns, of words in part, can be read beside each other on a phone. */
const mostBesideOnPhone = 4;

/** A table of a study: the first column that is no number names its row. */
export function StudyTable({ language, table, captionHidden }: StudyTableProps) {
  const { caption, head, rows } = table;
  const isNumeric = (column: number) => rows.some((row) => row[column]?.value != null);
  const words = head.flatMap((_, column) => (isNumeric(column) ? [] : [column]));
  const [names] = words;
  const keyed = rows.map((cells, index) => ({ key: String(index), cells }));
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      rows={keyed}
      rowKey={({ key }) => key}
      rowHeader={String(names)}
      folds={words.length > 1 && head.length > mostBesideOnPhone}
      columns={head.map((title, column) => ({
        key: String(column),
        title,
        numeric: isNumeric(column),
        cell: (row: (typeof keyed)[number]) => {
          const cell = row.cells[column];
          return cell ? <Said language={language} said={cell} /> : null;
        },
      }))}
    />
  );
}
