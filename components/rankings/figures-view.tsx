import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRanking } from "#lib/rankings/queries/editions.ts";
import { FiguresTable } from "./figures-table.tsx";
import { named } from "./named.ts";
import { RankingPages } from "./ranking-pages.tsx";
import { pageOfRows } from "./shown-rows.ts";
import { WeightsTable } from "./weights-table.tsx";

/** Rows of figures alone are light: a page has room for more of them than of a ranking. */
const PAGE_SIZE = 100;

interface FiguresViewProps {
  language: Language;
  path: string;
  ranking: PublishedRanking;
  /** The page that was asked for. */
  asked: number;
}

/** The figures of the chart page by page, and the weights behind them. */
export function FiguresView({ language, path, ranking, asked }: FiguresViewProps) {
  const t = translator(language);
  const { page, pages, rows } = pageOfRows(ranking.rows, asked, PAGE_SIZE);
  return (
    <>
      <PageHeading
        above={named(language, ranking.round.name).text}
        title={t("rankings:chart.title")}
        lead={t("rankings:chart.table")}
      />
      <div id="figures">
        <FiguresTable language={language} rows={rows} />
        <RankingPages {...{ language, path, pages, filters: { page } }} part="figures" />
      </div>
      <Section id="weights" title={t("rankings:method.weights")}>
        <WeightsTable language={language} ranking={ranking} />
      </Section>
    </>
  );
}
