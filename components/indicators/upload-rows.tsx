import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { JudgedRow } from "#lib/indicators/judge-upload.ts";
import { uploadColumns } from "./upload-columns.ts";

interface UploadRowsProps {
  language: Language;
  rows: readonly JudgedRow[];
  /** Whether each row says what becomes of it. */
  judged: boolean;
}

/** The rows of an uploaded table, those with a fault first, each as it was written. */
export function UploadRows({ language, rows, judged }: UploadRowsProps) {
  const t = translator(language);
  const columns = uploadColumns(t);
  const titleOf = (column: string) => columns.find(({ key }) => key === column)?.title ?? column;
  const becomes = ({ faults, outcome, held }: JudgedRow) => {
    if (faults.length > 0)
      return (
        <ul>
          {faults.map(({ column, reason }) => (
            <li key={column} className="text-red">
              {titleOf(column)}: {t(`indicators:uploads.fault.${reason}`)}
            </li>
          ))}
        </ul>
      );
    if (outcome === null) return t("indicators:uploads.waits");
    const sentence = t(`indicators:uploads.outcome.${outcome}`);
    if (held === null || outcome === "unchanged") return sentence;
    return `${sentence} ${t("indicators:uploads.before", { value: formatNumber(language, held) })}`;
  };
  return (
    <Table
      caption={t("indicators:uploads.rows")}
      captionHidden
      folds
      rows={rows.toSorted((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0))}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          key: "row",
          title: t("indicators:uploads.row"),
          numeric: true,
          cell: ({ row }) => formatNumber(language, row),
        },
        ...columns.map(({ key, title }) => ({
          key,
          title,
          cell: ({ cells }: JudgedRow) => <bdi>{cells[key]}</bdi>,
        })),
        ...(judged ? [{ key: "becomes", title: t("indicators:uploads.becomes"), cell: becomes }] : []),
      ]}
    />
  );
}
