import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { restoreRevision } from "#lib/revisions/actions.ts";
import type { PastRevision } from "#lib/revisions/queries/history.ts";
import { RevisionBadge } from "./revision-badges.tsx";

interface Props {
  language: Language;
  code: string;
  revisions: readonly PastRevision[];
  /** Whether an earlier one can be brought back in a draft now. */
  restorable: boolean;
}

/** Every revision of a service, with who wrote it and who decided on it. */
export function HistoryTable({ language, code, revisions, restorable }: Props) {
  const t = translator(language);
  const restoration = {
    key: "restore",
    title: t("revisions:history.restore"),
    cell: (row: PastRevision) => <Restoration language={language} code={code} revision={row} />,
  };
  return (
    <Table
      folds
      caption={t("revisions:history.caption")}
      captionHidden
      rows={revisions}
      rowKey={({ number }) => String(number)}
      rowHeader="number"
      columns={[
        {
          key: "number",
          title: t("revisions:history.columns.number"),
          cell: (row) => <RevisionName language={language} revision={row} />,
        },
        {
          key: "state",
          title: t("revisions:history.columns.state"),
          cell: ({ state, current }) =>
            current ? (
              <Badge tone="good">{t("revisions:history.current")}</Badge>
            ) : (
              <RevisionBadge language={language} state={state} />
            ),
        },
        {
          key: "author",
          title: t("revisions:history.columns.author"),
          cell: ({ author }) => <bdi>{author ?? t("revisions:history.founding")}</bdi>,
        },
        {
          key: "decider",
          title: t("revisions:history.columns.decider"),
          cell: ({ decider, note }) => (
            <>
              <bdi>{decider ?? t("revisions:history.nobody")}</bdi>
              {note && <bdi className="block max-w-text text-ink-soft">{note}</bdi>}
            </>
          ),
        },
        {
          key: "date",
          title: t("revisions:history.columns.date"),
          cell: ({ appliedAt, decidedAt, createdAt }) => (
            <span className="whitespace-nowrap">
              {formatDate(language, appliedAt ?? decidedAt ?? createdAt)}
            </span>
          ),
        },
        ...(restorable ? [restoration] : []),
      ]}
    />
  );
}

interface RestorationProps {
  language: Language;
  code: string;
  revision: PastRevision;
}

/** Brings an earlier revision back in a draft; what is public now needs none. */
function Restoration({ language, code, revision }: RestorationProps) {
  const t = translator(language);
  const { number, state, kind, current } = revision;
  if (state !== "approved" || kind !== "content" || current) return null;
  return (
    <ActButton
      action={restoreRevision}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      about={{ service: code, number: String(number) }}
      label={t("revisions:history.restore")}
      fullLabel={t("revisions:history.restoreFull", { number })}
    />
  );
}

function RevisionName({ language, revision }: { language: Language; revision: PastRevision }) {
  const t = translator(language);
  return (
    <span className="whitespace-nowrap">
      {t("revisions:history.number", { number: revision.number })}
      {revision.kind === "archival" && ` · ${t("revisions:history.archival")}`}
    </span>
  );
}
