import { ButtonLink } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import type { ScenariosOfRound } from "#lib/roadmap/queries/scenarios.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { planProgress } from "./plan-progress.ts";
import { ProgressOverview } from "./progress-overview.tsx";
import { ReportForm } from "./report-form.tsx";

interface ScenariosViewProps {
  language: Language;
  record: ScenariosOfRound;
  roadmap: PublishedRoadmap | null;
  /** The quarter in which it is read. */
  today: string;
  formToken: string;
}

/** The scenarios of an edition side by side, and what became of the roadmap that was published. */
export function ScenariosView({ language, record, roadmap, today, formToken }: ScenariosViewProps) {
  const t = translator(language);
  const here = `/${language}/quality/rounds/${record.round.slug}/roadmap`;
  return (
    <>
      {record.scenarios.length > 0 ? (
        <ComparisonTable language={language} record={record} here={here} />
      ) : (
        <p>{t("roadmap:scenarios.none")}</p>
      )}
      {record.mayEdit && (
        <p className="mt-6">
          <ButtonLink href={`${here}/new`}>{t("roadmap:scenarios.new")}</ButtonLink>
        </p>
      )}
      {roadmap && record.roadmap && (
        <Section id="published" title={t("roadmap:report.title")}>
          <p className="mb-4">
            <a href={`/${language}/priorities/${record.edition}/roadmap`}>{t("roadmap:publish.see")}</a>
          </p>
          <ProgressOverview
            language={language}
            names={roadmap.names}
            ranks={roadmap.ranks}
            read={roadmap.read}
            progress={planProgress(roadmap, today)}
            today={today}
          />
          {record.mayEdit && (
            <ReportForm language={language} id={record.roadmap} roadmap={roadmap} formToken={formToken} />
          )}
        </Section>
      )}
    </>
  );
}
