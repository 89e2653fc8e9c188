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

/** A table of a study: the first column that is no number names its row. */
export function StudyTable({ language, table, captionHidden }: StudyTableProps) {
  const { caption, head, rows } = table;
  const isNumeric = (column: number) => rows.some((row) => row[column]?.value != null);
  const names = head.findIndex((_, column) => !isNumeric(column));
  const keyed = rows.map((cells, index) => ({ key: String(index), cells }));
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      rows={keyed}
      rowKey={({ key }) => key}
      rowHeader={String(names)}
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
