import { ButtonLink } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";
import { GanttChart } from "./gantt-chart.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import { PlanFacts } from "./plan-facts.tsx";
import { PlanTable } from "./plan-table.tsx";
import { PublishPlan } from "./publish-plan.tsx";
import { secondsInWords } from "./seconds-in-words.ts";
import { SolveForm } from "./solve-form.tsx";
import { SolvingBand } from "./solving-band.tsx";

interface ScenarioViewProps {
  language: Language;
  record: ScenarioRecord;
  newToken: () => string;
}

const parts = ["settings", "blocks", "pins"] as const;

/** A scenario: what it supposes, how its plan fares, and the plan with what is left out of it. */
export function ScenarioView({ language, record, newToken }: ScenarioViewProps) {
  const t = translator(language);
  const { id, round, settings, solving, names, ranks, mayEdit } = record;
  const here = `/${language}/quality/rounds/${round.slug}/roadmap/${id}`;
  const planned = solving?.planned;
  const solved = planned && { ...planned, currency: settings.currency };
  const about = { language, names, ranks };
  const isBusy = solving?.state === "waiting" || solving?.state === "running";
  return (
    <>
      {mayEdit && (
        <p className="mb-6 flex flex-wrap gap-3">
          {parts.map((part) => (
            <ButtonLink key={part} weight="secondary" href={`${here}/${part}`}>
              {t(`roadmap:${part}.title`)}
            </ButtonLink>
          ))}
        </p>
      )}
      {solving && <SolvingBand language={language} record={record} solving={solving} here={here} />}
      {mayEdit && !isBusy && <SolveForm language={language} scenario={id} formToken={newToken()} />}
      {planned && solved && (
        <Section id="plan" title={t("roadmap:scenario.plan")}>
          <PlanFacts language={language} read={planned.read} solved={planned} />
          <p className="mb-6 text-small text-ink-soft">
            {t(planned.stopped ? "roadmap:scenario.stopped" : "roadmap:scenario.solved", {
              elapsed: secondsInWords(language, solving.elapsed),
            })}
          </p>
          <GanttChart {...about} read={planned.read} />
          <details className="mt-4">
            <summary className="inline-flex min-h-11 items-center text-small text-green underline">
              {t("roadmap:plan.caption")}
            </summary>
            <PlanTable {...about} read={planned.read} />
          </details>
          <h3 className="mt-8 mb-2">{t("roadmap:leftOut.title")}</h3>
          <LeftOutList {...about} solved={solved} />
          <PublishPlan language={language} record={record} solving={solving} formToken={newToken()} />
        </Section>
      )}
    </>
  );
}
