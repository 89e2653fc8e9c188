import { IllustrativeBand } from "#components/rankings/illustrative-band.tsx";
import { named } from "#components/rankings/named.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { GanttChart } from "./gantt-chart.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import { MilestoneList } from "./milestone-list.tsx";
import { planProgress } from "./plan-progress.ts";
import { PlanFacts } from "./plan-facts.tsx";
import { PlanTable } from "./plan-table.tsx";
import { ProgressOverview } from "./progress-overview.tsx";
import { RequirementsView } from "./requirements-view.tsx";
import { RoadmapSeal } from "./roadmap-seal.tsx";

interface RoadmapViewProps {
  language: Language;
  round: BilingualText;
  roadmap: PublishedRoadmap;
  /** The quarter in which it is read. */
  today: string;
}

/** A published roadmap: what runs when, by which stages, what is left out, what all of it needs, how to check it. */
export function RoadmapView({ language, round, roadmap, today }: RoadmapViewProps) {
  const t = translator(language);
  const { read, names, ranks, reports, publishedAt } = roadmap;
  const about = { language, names, ranks };
  const progress = planProgress(roadmap, today);
  const reasonsHref = (id: string) => `/${language}/priorities/${roadmap.edition}/${id}`;
  return (
    <>
      <PageHeading above={named(language, round).text} title={t("roadmap:title")} lead={t("roadmap:lead")} />
      {roadmap.illustrative && <IllustrativeBand language={language} />}
      <PlanFacts language={language} read={read} solved={roadmap} publishedAt={publishedAt} />
      <Section id="chart" title={t("roadmap:chart.title")}>
        <p className="mb-4 max-w-text">{t("roadmap:chart.lead")}</p>
        <GanttChart {...about} read={read} late={progress.late} />
      </Section>
      <Section id="plan" title={t("roadmap:plan.title")}>
        {reports.size === 0 && <p className="mb-4">{t("roadmap:progress.nothing")}</p>}
        {(reports.size > 0 || progress.late.length > 0) && (
          <ProgressOverview {...about} read={read} progress={progress} today={today} />
        )}
        <PlanTable
          {...about}
          read={read}
          carriedOut={{ reports, delays: progress.delays }}
          reasonsHref={reasonsHref}
        />
      </Section>
      <Section id="stages" title={t("roadmap:stages.title")}>
        <MilestoneList {...about} read={read} />
      </Section>
      <Section id="left-out" title={t("roadmap:leftOut.title")}>
        <LeftOutList {...about} solved={roadmap} reasonsHref={reasonsHref} />
      </Section>
      <Section id="requirements" title={t("roadmap:requirements.title")}>
        <RequirementsView language={language} roadmap={roadmap} />
      </Section>
      <Section id="method" title={t("roadmap:method.title")}>
        <p className="max-w-text">
          {t("roadmap:method.text", {
            discount: roadmap.input.discount,
            scenario: named(language, roadmap.scenario).text,
          })}
        </p>
      </Section>
      <Section id="seal" title={t("rankings:seal.title")}>
        <RoadmapSeal language={language} roadmap={roadmap} />
      </Section>
    </>
  );
}
