import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenTable } from "#lib/study/speak.ts";
import { Said } from "./study-blocks.tsx";

interface StudyTableProps {
  language: Language;
  table: SpokenTable;
}

/** A table of a study: the first column that is no number names its row. */
export function StudyTable({ language, table }: StudyTableProps) {
  const { caption, head, rows } = table;
  const isNumeric = (column: number) => rows.some((row) => row[column]?.value != null);
  const names = head.findIndex((_, column) => !isNumeric(column));
  return (
    <Table
      caption={caption}
      rows={rows.map((cells, index) => ({ cells, key: String(index) }))}
      rowKey={({ key }) => key}
      rowHeader={String(names)}
      columns={head.map((title, column) => ({
        key: String(column),
        title,
        numeric: isNumeric(column),
        cell: ({ cells }) => {
          const cell = cells[column];
          return cell ? <Said language={language} said={cell} /> : null;
        },
      }))}
    />
  );
}
