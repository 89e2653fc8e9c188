import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundSummary } from "#lib/rounds/queries/rounds.ts";
import { PhaseBadge } from "./phase-badge.tsx";

/** The rounds, each with its phase, its dates and how far evaluation is. */
export function RoundsTable({ language, rounds }: { language: Language; rounds: readonly RoundSummary[] }) {
  const t = translator(language);
  if (rounds.length === 0) return <p>{t("rounds:list.empty")}</p>;
  return (
    <Table
      folds
      caption={t("rounds:list.caption")}
      captionHidden
      rows={rounds}
      rowKey={({ slug }) => slug}
      rowHeader="round"
      columns={[
        {
          key: "round",
          title: t("rounds:list.round"),
          cell: ({ slug, name }) => (
            <a href={`/${language}/quality/rounds/${slug}`} className="inline-flex min-h-8 items-center">
              <TextIn language={language} text={name} />
            </a>
          ),
        },
        {
          key: "phase",
          title: t("rounds:list.phase"),
          cell: ({ phase }) => <PhaseBadge language={language} phase={phase} />,
        },
        {
          key: "nominatingUntil",
          title: t("rounds:list.nominatingUntil"),
          cell: ({ nominatingUntil }) => formatDate(language, nominatingUntil),
        },
        {
          key: "evaluatingUntil",
          title: t("rounds:list.evaluatingUntil"),
          cell: ({ evaluatingUntil }) => formatDate(language, evaluatingUntil),
        },
        {
          key: "proposals",
          title: t("rounds:list.proposals"),
          numeric: true,
          cell: ({ proposals }) => formatNumber(language, proposals),
        },
        {
          key: "evaluations",
          title: t("rounds:list.evaluations"),
          numeric: true,
          cell: ({ done, assigned }) => t("rounds:list.of", { done, assigned }),
        },
      ]}
    />
  );
}
