import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { everything, searchQuery } from "#lib/domain/catalogue/catalogue-search.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { WordsInVain } from "#lib/usage/queries/words-in-vain.ts";

interface WordsTableProps {
  language: Language;
  rows: readonly WordsInVain[];
  /** Whether the one who reads may add a synonym. */
  mayAdd: boolean;
}

/** Words that found nothing: how often, what they find now, and the way to mend it. */
export function WordsTable({ language, rows, mayAdd }: WordsTableProps) {
  const t = translator(language);
  if (rows.length === 0) return <p>{t("usage:words.none")}</p>;
  const act = {
    key: "act",
    title: t("usage:words.act"),
    cell: ({ words }: WordsInVain) => (
      <a
        href={`/${language}/quality/search/synonyms/new?${new URLSearchParams({ terms: words })}`}
        aria-label={t("usage:words.addFor", { words })}
        className="inline-block py-1 whitespace-nowrap"
      >
        {t("usage:words.add")}
      </a>
    ),
  };
  return (
    <Table
      folds
      caption={t("usage:words.caption")}
      captionHidden
      rows={rows}
      rowKey={({ words }) => words}
      rowHeader="words"
      columns={[
        { key: "words", title: t("usage:words.words"), cell: ({ words }) => <bdi>{words}</bdi> },
        {
          key: "count",
          title: t("usage:words.count"),
          numeric: true,
          cell: ({ count }) => formatNumber(language, count),
        },
        {
          key: "now",
          title: t("usage:words.now"),
          cell: (row) => <FoundNow language={language} row={row} />,
        },
        ...(mayAdd ? [act] : []),
      ]}
    />
  );
}

function FoundNow({ language, row }: { language: Language; row: WordsInVain }) {
  const t = translator(language);
  const { total, best } = row.now;
  const finds = t("usage:words.finds", { count: total });
  if (!best) return <span className="text-ink-soft">{finds}</span>;
  return (
    <>
      <a
        href={`/${language}/services${searchQuery({ ...everything, q: row.words })}`}
        className="inline-block py-1"
      >
        {finds}
      </a>
      <span className="block text-ink-soft">
        {t("usage:words.best")}: <TextIn language={language} text={best.name} />
      </span>
    </>
  );
}
