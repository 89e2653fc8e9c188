import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { EditionEntry, PublishedRanking } from "#lib/rankings/queries/editions.ts";
import type { RankingFilters } from "#lib/rankings/schema.ts";
import { CertaintyLead } from "./certainty-lead.tsx";
import { ChartSection } from "./chart-section.tsx";
import { EditionFacts } from "./edition-facts.tsx";
import { EditionSeal } from "./edition-seal.tsx";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { IncompleteList } from "./incomplete-list.tsx";
import { MethodSummary } from "./method-summary.tsx";
import { named } from "./named.ts";
import { RankingFilterForm } from "./ranking-filters.tsx";
import { RankingPages } from "./ranking-pages.tsx";
import { RankingList } from "./ranking-list.tsx";
import { pageOfRows, sharedPlaces, shownRows } from "./shown-rows.ts";

interface EditionViewProps {
  language: Language;
  /** The address of this page, to which the filters are added. */
  path: string;
  ranking: PublishedRanking;
  editions: readonly EditionEntry[];
  filters: RankingFilters;
  /** Where its roadmap stands, once there is one. */
  roadmapHref: string | null;
  /** What was objected to it, to stand before the method. */
  objections: ReactNode;
}

/** A published ranking: the chart, the list, what stands apart, the method and how to check it. */
export function EditionView(props: EditionViewProps) {
  const { language, path, ranking, editions, filters, roadmapHref, objections } = props;
  const t = translator(language);
  const here = `/${language}/priorities/${ranking.edition}`;
  const shown = shownRows(ranking.rows, filters);
  const { page, pages, rows } = pageOfRows(shown, filters.page);
  const isFiltered = filters.organisation !== undefined || filters.quadrant !== undefined;
  return (
    <>
      <PageHeading
        title={t("rankings:title")}
        above={named(language, ranking.round.name).text}
        lead={t("rankings:lead")}
      />
      {ranking.illustrative && <IllustrativeBand language={language} />}
      <Correction language={language} ranking={ranking} />
      <EditionFacts language={language} ranking={ranking} dated />
      <ChartSection language={language} ranking={ranking} shown={shown} figuresHref={`${here}/figures`} />
      <Section id="ranking" title={t("rankings:list.title")}>
        <CertaintyLead language={language} ranking={ranking} />
        <RankingFilterForm language={language} path={path} rows={ranking.rows} filters={filters} />
        {isFiltered && (
          <p className="mb-4" role="status">
            {t("rankings:list.shown", { count: shown.length, total: ranking.rows.length })}{" "}
            <a href={path}>{t("rankings:filters.clear")}</a>
          </p>
        )}
        <RankingList
          language={language}
          rows={rows}
          shared={sharedPlaces(ranking.rows)}
          reasonsHref={(id) => `${here}/${id}`}
        />
        <RankingPages language={language} path={path} filters={{ ...filters, page }} pages={pages} />
      </Section>
      {ranking.incomplete.length > 0 && (
        <Section id="incomplete" title={t("rankings:incomplete.title")}>
          <p className="mb-4">{t("rankings:incomplete.lead")}</p>
          <IncompleteList language={language} ranking={ranking} />
        </Section>
      )}
      {roadmapHref && (
        <Section id="roadmap" title={t("roadmap:link.title")}>
          <a href={roadmapHref} className="inline-flex min-h-11 items-center">
            {t("roadmap:link.text")}
          </a>
        </Section>
      )}
      {objections}
      <Section id="method" title={t("rankings:method.title")}>
        <MethodSummary language={language} ranking={ranking} />
      </Section>
      <Section id="seal" title={t("rankings:seal.title")}>
        <EditionSeal language={language} ranking={ranking} editions={editions} />
      </Section>
    </>
  );
}

/** Whether this edition corrects another, or was itself corrected. */
function Correction({ language, ranking }: { language: Language; ranking: PublishedRanking }) {
  const t = translator(language);
  const href = (edition: string) => `/${language}/priorities/${edition}`;
  const { replacedBy, replaces } = ranking;
  return (
    <div className="grid gap-4 not-empty:mb-8">
      {replacedBy && (
        <Notice>
          {t("rankings:corrected")}{" "}
          <a href={href(replacedBy)} className="text-sand-ink">
            {t("rankings:correctedLink", { edition: replacedBy })}
          </a>
        </Notice>
      )}
      {replaces && (
        <Notice>
          {t("rankings:corrects", { edition: replaces })}{" "}
          <a href={href(replaces)} className="text-sand-ink">
            {t("rankings:correctsLink", { edition: replaces })}
          </a>{" "}
          ·{" "}
          <a href={`${href(ranking.edition)}/changes`} className="text-sand-ink">
            {t("rankings:changes.title")}
          </a>
        </Notice>
      )}
    </div>
  );
}
