import { Table } from "#components/ui/table.tsx";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { IsolatedText } from "./isolated-text.tsx";
import { StatusBadge } from "./status-badge.tsx";

interface Row {
  id: string;
  reference: string | null;
  name: BilingualText;
  organisation: BilingualText;
  round: BilingualText;
  status: ProposalStatus;
}

interface Props<Listed extends Row> {
  language: Language;
  caption: string;
  rows: readonly Listed[];
  href: (row: Listed) => string;
  date: { title: string; of: (row: Listed) => Date | null };
}

/** Proposals in a table; no row says anything of scores or places. */
export function ProposalTable<Listed extends Row>({ language, caption, rows, href, date }: Props<Listed>) {
  const t = translator(language);
  return (
    <Table
      folds
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHeader="name"
      columns={[
        {
          key: "name",
          title: t("proposals:table.name"),
          cell: (row) => (
            <a href={href(row)} className="inline-block min-w-48 py-1">
              <IsolatedText language={language} text={row.name} />
            </a>
          ),
        },
        {
          key: "status",
          title: t("proposals:table.status"),
          cell: (row) => <StatusBadge language={language} status={row.status} />,
        },
        {
          key: "reference",
          title: t("proposals:table.reference"),
          cell: (row) =>
            row.reference ? (
              <bdi dir="ltr" className="whitespace-nowrap">
                {row.reference}
              </bdi>
            ) : (
              <span className="text-ink-soft">{t("proposals:table.noReference")}</span>
            ),
        },
        {
          key: "organisation",
          title: t("proposals:table.organisation"),
          cell: (row) => (
            <span className="inline-block min-w-40">
              <IsolatedText language={language} text={row.organisation} />
            </span>
          ),
        },
        {
          key: "round",
          title: t("proposals:table.round"),
          cell: (row) => (
            <span className="inline-block min-w-40">
              <IsolatedText language={language} text={row.round} />
            </span>
          ),
        },
        {
          key: "date",
          title: date.title,
          cell: (row) => {
            const moment = date.of(row);
            return moment && <span className="whitespace-nowrap">{formatDate(language, moment)}</span>;
          },
        },
      ]}
    />
  );
}
