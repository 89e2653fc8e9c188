import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { FileName } from "#components/ui/file-name.tsx";
import { formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ListedImports } from "#lib/imports/queries/imports.ts";
import { ImportBadge } from "./import-badges.tsx";
import { pageLabels } from "./page-labels.ts";

interface Props {
  language: Language;
  imports: ListedImports;
  /** The address of the tables of their kind. */
  here: string;
}

/** The tables that were uploaded, the latest first: each can be found again. */
export function ImportList({ language, imports, here }: Props) {
  const t = translator(language);
  const { items, page, pages } = imports;
  if (items.length === 0) return <p>{t("imports:list.none")}</p>;
  return (
    <>
      <Table
        caption={t("imports:list.title")}
        captionHidden
        folds
        rows={items}
        rowKey={({ id }) => id}
        rowHeader="name"
        columns={[
          {
            key: "name",
            title: t("imports:list.columns.name"),
            cell: ({ id, name }) => (
              <a href={`${here}/${id}`} className="inline-block min-w-32 py-1 wrap-anywhere">
                <FileName name={name} />
              </a>
            ),
          },
          {
            key: "state",
            title: t("imports:list.columns.state"),
            cell: ({ state }) => <ImportBadge language={language} state={state} />,
          },
          {
            key: "rows",
            title: t("imports:list.columns.rows"),
            numeric: true,
            cell: ({ rowCount }) => rowCount !== null && formatNumber(language, rowCount),
          },
          {
            key: "by",
            title: t("imports:list.columns.by"),
            cell: ({ uploadedBy }) => <bdi>{uploadedBy}</bdi>,
          },
          {
            key: "when",
            title: t("imports:list.columns.when"),
            cell: ({ uploadedAt }) => formatDateTime(language, uploadedAt),
          },
          {
            key: "organisation",
            title: t("imports:list.columns.organisation"),
            cell: ({ organisation }) => <TextIn language={language} text={organisation} />,
          },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${here}?page=${other}`}
        labels={pageLabels(language, { page, pages })}
      />
    </>
  );
}
