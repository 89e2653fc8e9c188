import { Section } from "#components/ui/section.tsx";
import { pointsToName } from "#lib/domain/charts/quadrant-crowd.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow, Ranking } from "#lib/rankings/read-ranking.ts";
import { FiguresTable } from "./figures-table.tsx";
import { ImpactReadinessChart } from "./impact-readiness-chart.tsx";
import { QuadrantKey } from "./quadrant-key.tsx";
import { quadrantPoints } from "./quadrant-points.ts";

interface ChartSectionProps {
  language: Language;
  ranking: Ranking;
  shown: readonly RankedRow[];
  /** Where the figures stand as a table; without it they are folded away below the chart. */
  figuresHref?: string;
}

/** The chart with what its quadrants mean beside it, and its figures as a table. */
export function ChartSection({ language, ranking, shown, figuresHref }: ChartSectionProps) {
  const t = translator(language);
  const { threshold } = ranking.table.method;
  const points = quadrantPoints(language, ranking.rows, shown);
  const named = pointsToName(points, direction(language));
  return (
    <Section id="chart" title={t("rankings:chart.title")}>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[30rem_1fr]">
        <figure className="max-w-120">
          <ImpactReadinessChart {...{ language, points, threshold }} />
        </figure>
        <div>
          <p className="mb-4">
            {t("rankings:chart.lead", { threshold })}
            {named.length < points.length && ` ${t("rankings:chart.crowd")}`}
          </p>
          <QuadrantKey language={language} rows={ranking.rows} named={named.map(({ row }) => row)} />
        </div>
      </div>
      {figuresHref === undefined ? (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center text-small text-green underline">
            {t("rankings:chart.table")}
          </summary>
          <FiguresTable language={language} rows={ranking.rows} />
        </details>
      ) : (
        <p className="mt-4 text-small">
          <a href={figuresHref} className="inline-flex min-h-11 items-center">
            {t("rankings:chart.table")}
          </a>
        </p>
      )}
    </Section>
  );
}
