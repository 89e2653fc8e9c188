import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate, formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { AwaitingRevision } from "#lib/revisions/queries/review-queue.ts";

/** Revisions that wait for an editor, or for their day. */
export function ReviewTable({
  language,
  revisions,
  waitFor,
}: {
  language: Language;
  revisions: readonly AwaitingRevision[];
  waitFor: "decision" | "day";
}) {
  const t = translator(language);
  return (
    <Table
      folds
      caption={t(waitFor === "day" ? "revisions:review.scheduled" : "revisions:review.caption")}
      captionHidden
      rows={revisions}
      rowKey={({ id }) => id}
      rowHeader="service"
      columns={[
        {
          key: "service",
          title: t("revisions:review.columns.service"),
          cell: ({ id, code, name }) => (
            <a href={`/${language}/ministry/revisions/${id}`} className="inline-block min-w-48 py-1">
              <TextIn language={language} text={name} /> <Code>({code})</Code>
            </a>
          ),
        },
        {
          key: "what",
          title: t("revisions:review.columns.what"),
          cell: ({ kind, isNew, own }) => (
            <>
              {t(`revisions:review.kind.${isNew ? "isNew" : kind}`)}
              {own && waitFor === "decision" && (
                <span className="block text-ink-soft">{t("revisions:review.own")}</span>
              )}
            </>
          ),
        },
        {
          key: "author",
          title: t("revisions:review.columns.author"),
          cell: ({ author }) => <bdi>{author}</bdi>,
        },
        waitFor === "day"
          ? {
              key: "publishOn",
              title: t("revisions:review.columns.publishOn"),
              cell: ({ publishOn }) => publishOn && formatDate(language, publishOn),
            }
          : {
              key: "since",
              title: t("revisions:review.columns.since"),
              cell: ({ submittedAt }) => submittedAt && formatDateTime(language, submittedAt),
            },
        {
          key: "organisation",
          title: t("revisions:review.columns.organisation"),
          cell: ({ organisation }) => <TextIn language={language} text={organisation} />,
        },
      ]}
    />
  );
}
