import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { runJobAgain } from "#lib/administration/actions.ts";
import type { JobRow } from "#lib/administration/queries/jobs.ts";
import { formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { jobInWords } from "./job-words.ts";

const tones = {
  created: "plain",
  retry: "note",
  active: "note",
  completed: "good",
  cancelled: "plain",
  failed: "bad",
} as const;

interface Props {
  language: Language;
  rows: readonly JobRow[];
  mayRun: boolean;
}

export function JobsTable({ language, rows, mayRun }: Props) {
  const t = translator(language);
  if (rows.length === 0) return <p>{t("administration:jobs.none")}</p>;
  return (
    <Table
      folds
      caption={t("administration:jobs.caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHeader="kind"
      columns={[
        {
          key: "kind",
          title: t("administration:jobs.kind"),
          cell: ({ name }) => <bdi>{jobInWords(language, name)}</bdi>,
        },
        {
          key: "state",
          title: t("administration:jobs.state"),
          cell: ({ state }) => <Badge tone={tones[state]}>{t(`administration:jobs.states.${state}`)}</Badge>,
        },
        {
          key: "tries",
          title: t("administration:jobs.tries"),
          numeric: true,
          cell: ({ tries }) => formatNumber(language, tries),
        },
        {
          key: "when",
          title: t("administration:jobs.when"),
          cell: (row) => <When language={language} row={row} />,
        },
        {
          key: "error",
          title: t("administration:jobs.error"),
          cell: ({ error }) => error && <bdi dir="ltr">{error}</bdi>,
        },
        ...(mayRun
          ? [
              {
                key: "act",
                title: t("administration:jobs.act"),
                cell: (row: JobRow) => row.state === "failed" && <RunAgain language={language} row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function When({ language, row: { at, waitsUntil } }: { language: Language; row: JobRow }) {
  return (
    <>
      <time dateTime={at.toISOString()}>{formatDateTime(language, at)}</time>
      {waitsUntil && (
        <span className="block text-ink-soft">
          {translator(language)("administration:jobs.nextTry", {
            moment: formatDateTime(language, waitsUntil),
          })}
        </span>
      )}
    </>
  );
}

function RunAgain({ language, row: { id, name, at } }: { language: Language; row: JobRow }) {
  const t = translator(language);
  return (
    <ActButton
      action={runJobAgain}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      about={{ name, job: id }}
      label={t("administration:jobs.runAgain")}
      fullLabel={t("administration:jobs.runAgainNamed", {
        job: jobInWords(language, name),
        moment: formatDateTime(language, at),
      })}
    />
  );
}
