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
}

/** A table in its own frame: it may scroll sideways there, the page never does. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, rowHeader }: TableProps<Row>) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-small">
        <caption className={captionHidden ? "sr-only" : "pb-3 text-start text-base font-medium"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-line">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={
                  column.numeric ? "px-3 py-2 text-end align-bottom" : "px-3 py-2 text-start align-bottom"
                }
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line">
              {columns.map((column) => {
                const Cell = column.key === rowHeader ? "th" : "td";
                return (
                  <Cell
                    key={column.key}
                    scope={column.key === rowHeader ? "row" : undefined}
                    className={
                      column.numeric
                        ? "px-3 py-2 text-end align-top font-normal tabular-nums"
                        : "px-3 py-2 text-start align-top font-normal"
                    }
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
