import { Table } from "#components/ui/table.tsx";
import type { LetterRow } from "#lib/administration/queries/outbox.ts";
import { formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LetterState } from "./letter-state.tsx";

export function OutboxTable({ language, rows }: { language: Language; rows: readonly LetterRow[] }) {
  const t = translator(language);
  if (rows.length === 0) return <p>{t("administration:outbox.none")}</p>;
  return (
    <Table
      folds
      caption={t("administration:outbox.caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHeader="subject"
      columns={[
        {
          key: "subject",
          title: t("administration:outbox.subject"),
          cell: (row) => (
            <a href={`/${language}/administration/outbox/${row.id}`} className="inline-block py-1">
              <bdi lang={row.language} dir={direction(row.language)}>
                {row.subject}
              </bdi>
            </a>
          ),
        },
        {
          key: "recipient",
          title: t("administration:outbox.recipient"),
          cell: ({ recipient }) => <bdi dir="ltr">{recipient}</bdi>,
        },
        {
          key: "state",
          title: t("administration:outbox.state"),
          cell: ({ state }) => <LetterState language={language} state={state} />,
        },
        {
          key: "tries",
          title: t("administration:outbox.tries"),
          numeric: true,
          cell: ({ tries }) => formatNumber(language, tries),
        },
        {
          key: "written",
          title: t("administration:outbox.written"),
          cell: ({ createdAt }) => (
            <time dateTime={createdAt.toISOString()}>{formatDateTime(language, createdAt)}</time>
          ),
        },
      ]}
    />
  );
}
