import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { FileName } from "#components/ui/file-name.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { AwaitingImport } from "#lib/revisions/queries/imports-to-review.ts";
import { kindsInWords } from "./kinds-in-words.ts";

interface Props {
  language: Language;
  imports: readonly AwaitingImport[];
}

/** Tables that wait for an editor, each as one thing. */
export function ImportsToReview({ language, imports }: Props) {
  const t = translator(language);
  return (
    <Table
      folds
      caption={t("imports:review.caption")}
      captionHidden
      rows={imports}
      rowKey={({ id }) => id}
      rowHeader="name"
      columns={[
        {
          key: "name",
          title: t("imports:review.columns.name"),
          cell: ({ id, name }) => (
            <a
              href={`/${language}/ministry/revisions/imports/${id}`}
              className="inline-block min-w-40 py-1 wrap-anywhere"
            >
              <FileName name={name} />
            </a>
          ),
        },
        {
          key: "what",
          title: t("imports:review.columns.what"),
          cell: ({ awaiting, added, changed, own }) => (
            <>
              {t("imports:review.awaiting", { count: awaiting })}
              <span className="block text-ink-soft">
                {kindsInWords(language, { added, changed }).join(t("imports:rows.comma"))}
              </span>
              {own && <span className="block text-ink-soft">{t("imports:review.own")}</span>}
            </>
          ),
        },
        { key: "by", title: t("imports:review.columns.by"), cell: ({ by }) => <bdi>{by}</bdi> },
        {
          key: "since",
          title: t("imports:review.columns.since"),
          cell: ({ doneAt }) => formatDateTime(language, doneAt),
        },
        {
          key: "organisation",
          title: t("imports:review.columns.organisation"),
          cell: ({ organisation }) => <TextIn language={language} text={organisation} />,
        },
      ]}
    />
  );
}
