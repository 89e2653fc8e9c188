import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Figure } from "#lib/domain/study/document.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { figureText } from "#lib/study/figure-text.ts";
import type { ComparedStudies } from "#lib/study/queries/published-study.ts";

interface StudyComparisonProps {
  language: Language;
  /** The address of this page. */
  path: string;
  compared: ComparedStudies;
}

/** Two studies beside each other, figure by figure. */
export function StudyComparison({ language, path, compared }: StudyComparisonProps) {
  const t = translator(language);
  const { before, earlier, figures, later } = compared;
  if (before.length === 0) return <p>{t("study:changes.nothingBefore")}</p>;
  const shown = (figure: Figure | null) => (figure ? figureText(language, figure) : "–");
  return (
    <>
      <form action={path} className="mb-8 flex flex-wrap items-end gap-4">
        <label className="grid min-w-0 max-w-full gap-1 text-small">
          {t("study:changes.since")}
          <select
            name="since"
            defaultValue={earlier?.edition}
            className="min-h-11 w-full rounded border border-edge bg-paper px-3 py-2"
          >
            {before.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {`${textIn(language, name).text} (${slug})`}
              </option>
            ))}
          </select>
        </label>
        <Button weight="secondary">{t("study:changes.compare")}</Button>
      </form>
      {earlier ? (
        <Table
          caption={t("study:changes.caption")}
          captionHidden
          rows={figures}
          rowKey={({ id }) => id}
          rowHeader="name"
          columns={[
            {
              key: "name",
              title: t("study:columns.fact"),
              cell: ({ name }) => <TextIn language={language} text={name} />,
            },
            {
              key: "before",
              title: earlier.edition,
              numeric: true,
              cell: (figure) => shown(figure.before),
            },
            { key: "after", title: later.edition, numeric: true, cell: (figure) => shown(figure.after) },
            {
              key: "change",
              title: t("study:changes.change"),
              numeric: true,
              cell: ({ change }) => signed(change, shown(change)),
            },
          ]}
        />
      ) : (
        <Notice>{t("study:changes.unknown")}</Notice>
      )}
    </>
  );
}

function signed(change: Figure | null, text: string) {
  return <bdi dir="ltr">{change && change.value > 0 ? `+${text}` : text}</bdi>;
}
