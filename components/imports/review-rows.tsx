import { Button } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportToReview } from "#lib/revisions/queries/import-to-review.ts";
import type { ReviewedRow } from "#lib/revisions/queries/reviewed-rows.ts";
import type { ReviewAsked } from "#lib/revisions/review-schema.ts";
import type { Names } from "#lib/revisions/queries/names.ts";
import { DecisionBadge, KindBadge } from "./import-badges.tsx";
import { pageLabels } from "./page-labels.ts";
import { RowDetails } from "./row-details.tsx";

interface Props {
  language: Language;
  table: ImportToReview;
  mayApprove: boolean;
}

/** A page of the rows, to read, to send back one by one, or to tick for approval. */
export function ReviewRows({ language, table, mayApprove }: Props) {
  const t = translator(language);
  const { id, asked, rows, names, total, page, pages } = table;
  const here = `/${language}/ministry/revisions/imports/${id}`;
  const isAwaiting = mayApprove && rows.some(({ decision }) => decision === "awaiting");
  return (
    <>
      <p className="mb-4 text-ink-soft">{t("imports:review.found", { count: total })}</p>
      <form action={`${here}/approval`}>
        <input type="hidden" name="of" value="chosen" />
        <ReviewedRows language={language} rows={rows} names={names} ticked={isAwaiting} />
        {isAwaiting && (
          <p className="mt-4 mb-6">
            <Button weight="secondary">{t("imports:review.approveChosen")}</Button>
          </p>
        )}
      </form>
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${here}${queryFor(asked, other)}#rows`}
        labels={pageLabels(language, { page, pages })}
      />
    </>
  );
}

interface RowsProps {
  language: Language;
  rows: readonly ReviewedRow[];
  names: Names;
  /** Whether those that wait can be ticked. */
  ticked: boolean;
}

/** Rows with what each changes, each leading to its revision. */
export function ReviewedRows({ language, rows, names, ticked }: RowsProps) {
  const t = translator(language);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("imports:review.rows")}
      captionHidden
      folds
      rows={rows}
      rowKey={({ row }) => String(row)}
      rowHeader="service"
      columns={[
        {
          key: "row",
          title: t("imports:rows.columns.row"),
          numeric: true,
          cell: ({ row, decision }) =>
            ticked && decision === "awaiting" ? (
              <Tick language={language} row={row} />
            ) : (
              formatNumber(language, row)
            ),
        },
        {
          key: "service",
          title: t("imports:rows.columns.service"),
          cell: ({ name, code, revisionId, decision }) => {
            // What is decided is read, and sent back no more.
            const open = t(decision === "awaiting" ? "imports:review.open" : "imports:review.read");
            return (
              <>
                <bdi lang="ar">{name}</bdi> <Code>({code})</Code>
                <a
                  href={`/${language}/ministry/revisions/${revisionId}`}
                  aria-label={`${open}: ${name}`}
                  className="block min-w-40 py-1"
                >
                  {open}
                </a>
              </>
            );
          },
        },
        {
          key: "kind",
          title: t("imports:rows.columns.kind"),
          cell: ({ kind, decision }) => (
            <span className="flex flex-wrap gap-2">
              <KindBadge language={language} kind={kind} of="services" />
              <DecisionBadge language={language} decision={decision} />
            </span>
          ),
        },
        {
          key: "what",
          title: t("imports:rows.columns.what"),
          cell: (row) => <RowDetails language={language} row={row} names={names} />,
        },
      ]}
    />
  );
}

function Tick({ language, row }: { language: Language; row: number }) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center justify-end gap-2">
      <input
        type="checkbox"
        name="row"
        value={row}
        aria-label={translator(language)("imports:review.choose", { row: formatNumber(language, row) })}
        className="size-5 shrink-0 accent-green"
      />
      <span aria-hidden="true">{formatNumber(language, row)}</span>
    </label>
  );
}

function queryFor({ q, kind, decision, field }: ReviewAsked, page: number): string {
  const said = { q, kind, decision, field, page: page === 1 ? null : String(page) };
  const query = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
  return query ? `?${query}` : "";
}
