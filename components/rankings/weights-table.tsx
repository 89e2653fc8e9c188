import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedCriterion, Ranking } from "#lib/rankings/read-ranking.ts";
import { topInWords } from "./certainty-words.ts";
import { named } from "./named.ts";
import { percentage } from "./percentage.ts";

/** Every weight and, where it was computed, how far each may move before the top changes. */
export function WeightsTable({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  const { sensitivity } = ranking;
  const top = topInWords(language, ranking);
  const range = (interval: readonly [number, number] | undefined) =>
    interval
      ? t("rankings:certainty.weights.range", {
          low: percentage(language, interval[0]),
          high: percentage(language, interval[1]),
        })
      : "–";
  return (
    <>
      {sensitivity && <p className="mb-4 max-w-text">{t("rankings:certainty.weights.lead", { top })}</p>}
      <Table
        caption={t("rankings:method.weights")}
        captionHidden
        rows={ranking.criteria}
        rowKey={({ id }) => id}
        rowHeader="criterion"
        columns={[
          {
            key: "criterion",
            title: t("rankings:method.criterion"),
            cell: ({ name }) => named(language, name).text,
          },
          {
            key: "dimension",
            title: t("rankings:method.dimension"),
            cell: ({ dimension }) => t(`rankings:${dimension}`),
          },
          {
            key: "weight",
            title: t("rankings:method.weight"),
            numeric: true,
            cell: ({ weight }) => `${percentage(language, weight)}%`,
          },
          ...(sensitivity
            ? (["first", "topK"] as const).map((which) => ({
                key: which,
                title: t(`rankings:certainty.weights.${which}`, { top }),
                cell: ({ id }: RankedCriterion) => range(sensitivity[id]?.[which]),
              }))
            : []),
        ]}
      />
    </>
  );
}
