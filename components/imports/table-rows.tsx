import type { ReactNode } from "react";
import { Code } from "#components/ui/code.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { plannedKinds, type PlannedKind } from "#lib/domain/tables/plan.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableOf } from "#lib/imports/queries/imports.ts";
import type { TableSeen } from "#lib/imports/queries/table-seen.ts";
import { KindBadge, kindTitle } from "./import-badges.tsx";
import { pageLabels } from "./page-labels.ts";

interface Row {
  row: number;
  kind: PlannedKind;
  code: string | null;
  name: string;
}

interface Place {
  language: Language;
  of: TableOf;
  table: TableSeen;
  /** The address of the tables of its kind. */
  here: string;
}

interface Props<Shown extends Row> extends Place {
  rows: readonly Shown[];
  /** Where what a row became can be seen. */
  hrefOf: (row: Shown) => string | null;
  details: (row: Shown) => ReactNode;
}

/** The rows of a table, each with what it comes to; narrowed down to one kind by a link. */
export function TableRows<Shown extends Row>({ rows, hrefOf, details, ...place }: Props<Shown>) {
  const { language, of, table, here } = place;
  const t = translator(language);
  const { page, pages, show } = table;
  return (
    <>
      <Kinds {...place} />
      <Table
        folds
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
            cell: (row) => <Service language={language} row={row} href={hrefOf(row)} />,
          },
          {
            key: "kind",
            title: t("imports:rows.columns.kind"),
            cell: ({ kind }) => <KindBadge language={language} kind={kind} of={of} />,
          },
          { key: "what", title: t("imports:rows.columns.what"), cell: details },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(other) => rowsHref(`${here}/${table.id}`, show, other)}
        labels={pageLabels(language, { page, pages })}
      />
    </>
  );
}

function Kinds({ language, of, table, here }: Place) {
  const t = translator(language);
  const { id, counts, show } = table;
  const all = plannedKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const choices = [
    { kind: null, title: t("imports:rows.all"), count: all },
    ...plannedKinds.map((kind) => ({ kind, title: kindTitle(language, kind, of), count: counts[kind] })),
  ];
  return (
    <nav aria-label={t("imports:rows.filter")} className="mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {choices
          .filter(({ kind, count }) => kind === null || kind === show || count > 0)
          .map(({ kind, title, count }) => (
            <li key={kind ?? "all"}>
              <a
                href={rowsHref(`${here}/${id}`, kind, 1)}
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

function Service({ language, row, href }: { language: Language; row: Row; href: string | null }) {
  const { name, code } = row;
  const named = (
    <>
      <bdi lang="ar">{name || translator(language)("imports:rows.unnamed")}</bdi>{" "}
      {code && <Code>({code})</Code>}
    </>
  );
  if (href === null) return <span className="inline-block min-w-40 wrap-anywhere">{named}</span>;
  return (
    <a href={href} className="inline-block min-w-40 py-1 wrap-anywhere">
      {named}
    </a>
  );
}

function rowsHref(address: string, show: PlannedKind | null, page: number): string {
  const query = new URLSearchParams({
    ...(show === null ? {} : { show }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return `${address}${query ? `?${query}` : ""}#rows`;
}
