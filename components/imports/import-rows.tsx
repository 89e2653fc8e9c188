import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { plannedKinds, type PlannedKind } from "#lib/domain/tables/plan.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportedRow, ImportFile } from "#lib/imports/queries/import-file.ts";
import { KindBadge } from "./import-badges.tsx";
import { pageLabels } from "./page-labels.ts";
import { RowDetails } from "./row-details.tsx";

interface Props {
  language: Language;
  file: ImportFile;
}

/** The rows of a table, each with what it comes to; narrowed down to one kind by a link. */
export function ImportRows({ language, file }: Props) {
  const t = translator(language);
  const { rows, page, pages, names, state } = file;
  return (
    <>
      <Kinds language={language} file={file} />
      <Table
        caption={t("imports:rows.title")}
        captionHidden
        rows={rows}
        rowKey={({ row }) => String(row)}
        rowHeader="service"
        columns={[
          {
            key: "row",
            title: t("imports:rows.columns.row"),
            numeric: true,
            cell: ({ row }) => formatNumber(language, row),
          },
          {
            key: "service",
            title: t("imports:rows.columns.service"),
            cell: (row) => <Service language={language} row={row} linked={state === "done"} />,
          },
          {
            key: "kind",
            title: t("imports:rows.columns.kind"),
            cell: ({ kind }) => <KindBadge language={language} kind={kind} />,
          },
          {
            key: "what",
            title: t("imports:rows.columns.what"),
            cell: (row) => <RowDetails language={language} row={row} names={names} />,
          },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(other) => hrefOf(language, file, file.show, other)}
        labels={pageLabels(language, { page, pages })}
      />
    </>
  );
}

function Kinds({ language, file }: Props) {
  const t = translator(language);
  const { counts, show } = file;
  const all = plannedKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const choices = [
    { kind: null, title: t("imports:rows.all"), count: all },
    ...plannedKinds.map((kind) => ({ kind, title: t(`imports:kind.${kind}`), count: counts[kind] })),
  ];
  return (
    <nav aria-label={t("imports:rows.filter")} className="mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {choices
          .filter(({ kind, count }) => kind === null || kind === show || count > 0)
          .map(({ kind, title, count }) => (
            <li key={kind ?? "all"}>
              <a
                href={hrefOf(language, file, kind, 1)}
                aria-current={kind === show ? "true" : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-semibold"
              >
                {title} ({formatNumber(language, count)})
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Service({ language, row, linked }: { language: Language; row: ImportedRow; linked: boolean }) {
  const { name, code } = row;
  const named = (
    <>
      <bdi lang="ar">{name || translator(language)("imports:rows.unnamed")}</bdi>{" "}
      {code && <bdi dir="ltr">({code})</bdi>}
    </>
  );
  if (!linked || code === null) return <span className="inline-block min-w-40 wrap-anywhere">{named}</span>;
  return (
    <a href={`/${language}/ministry/services/${code}`} className="inline-block min-w-40 py-1 wrap-anywhere">
      {named}
    </a>
  );
}

function hrefOf(language: Language, { id }: ImportFile, show: PlannedKind | null, page: number): string {
  const query = new URLSearchParams({
    ...(show === null ? {} : { show }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return `/${language}/ministry/services/import/${id}${query ? `?${query}` : ""}#rows`;
}
