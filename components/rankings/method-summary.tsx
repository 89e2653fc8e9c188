import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { agreementReading } from "./agreement-reading.ts";
import { named } from "./named.ts";
import { percentage } from "./percentage.ts";

/** The method in five sentences, the agreement it rests on, and every weight. */
export function MethodSummary({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  const { alpha, threshold } = ranking.table.method;
  const balance = { alpha: percentage(language, alpha), rest: percentage(language, 1 - alpha) };
  const { overall } = ranking.agreement;
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div>
        <ol className="grid list-decimal gap-3 ps-6 marker:text-ink-soft">
          <li>{t("rankings:method.steps.scores")}</li>
          <li>{t("rankings:method.steps.groups")}</li>
          <li>{t("rankings:method.steps.indices")}</li>
          <li>{t("rankings:method.steps.priority", balance)}</li>
          <li>{t("rankings:method.steps.quadrants", { threshold })}</li>
        </ol>
        <p className="mt-4">
          {t(`rankings:method.agreementWords.${agreementReading(overall)}`, {
            value: overall === null ? "" : formatNumber(language, overall, 2),
          })}
        </p>
        {ranking.round.reason && (
          <p className="mt-4">
            <strong>{t(ranking.replaces ? "rankings:correction.reason" : "rankings:method.reason")}:</strong>{" "}
            <bdi>{ranking.round.reason}</bdi>
          </p>
        )}
      </div>
      <Table
        caption={t("rankings:method.weights")}
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
        ]}
      />
    </div>
  );
}
