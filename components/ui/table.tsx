import type { ReactNode } from "react";

interface Column<Row> {
  key: string;
  title: string;
  /** Numbers stand at the end of their column, in tabular figures. */
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The column whose cell names the row. */
  rowHeader?: string;
  /** On a phone each row becomes a card, its facts below each other: for words, not for figures to compare. */
  folds?: boolean;
}

/** A browser that lays rows out as cards forgets what they are, unless it is told. */
const roles = {
  table: "table",
  group: "rowgroup",
  row: "row",
  fact: "cell",
  name: "rowheader",
  title: "columnheader",
};

const spacing = "px-1.5 py-2 sm:px-3";
const side = (numeric = false) => (numeric ? "text-end tabular-nums" : "text-start");

/** A table in its own frame: it may scroll sideways there, the page never does. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, rowHeader, folds } = props;
  const role: Partial<typeof roles> = folds ? roles : {};
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table
        role={role.table}
        data-folds={folds ? "" : undefined}
        className="w-full border-collapse text-small"
      >
        <caption className={captionHidden ? "sr-only" : "pb-3 text-start text-base font-medium"}>
          {caption}
        </caption>
        <thead role={role.group}>
          <tr role={role.row} className="border-b-2 border-line">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role={role.title}
                className={`align-bottom ${spacing} ${side(column.numeric)}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role={role.row} className="border-b border-line">
              {columns.map((column) => {
                const names = column.key === rowHeader;
                const Cell = names ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    scope={names ? "row" : undefined}
                    role={names ? role.name : role.fact}
                    data-title={folds && !names ? column.title : undefined}
                    className={`align-top font-normal ${spacing} ${side(column.numeric)}${names ? " min-w-28" : ""}`}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
