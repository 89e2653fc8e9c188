import { Section } from "#components/ui/section.tsx";
import { isOpenToAssignment } from "#lib/domain/evaluations/refusal-to-score.ts";
import type { RoundProgress } from "#lib/evaluations/queries/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { AssignmentForms } from "./assignment-forms.tsx";
import { EvaluatorsTable } from "./evaluators-table.tsx";
import { ProposalsProgress } from "./proposals-progress.tsx";

interface AssignmentPageProps {
  language: Language;
  progress: RoundProgress;
  mayAssign: boolean;
  chosen: string | null;
  /** Makes a token for each of the page's forms. */
  newToken: () => string;
}

/** Who evaluates what in a round, and how far they are. */
export function AssignmentPage({ language, progress, mayAssign, chosen, newToken }: AssignmentPageProps) {
  const t = translator(language);
  if (progress.proposals.length === 0) return <p>{t("evaluations:assignment.noProposals")}</p>;
  const open = mayAssign && isOpenToAssignment(progress.phase);
  // What nobody can begin any more is taken back in deliberation, so that it hinders no publication.
  const mayWithdraw = open || (mayAssign && progress.phase === "deliberating");
  return (
    <>
      <p className="text-lead">
        {t("evaluations:assignment.done")}: <strong>{t("evaluations:assignment.of", progress)}</strong>
      </p>
      {progress.changed > 0 && <p>{t("evaluations:assignment.changed", { count: progress.changed })}</p>}
      {open ? (
        <AssignmentForms language={language} progress={progress} chosen={chosen} newToken={newToken} />
      ) : (
        mayAssign && <p className="mt-4">{t("evaluations:assignment.closed")}</p>
      )}
      <Section id="proposals" title={t("evaluations:assignment.proposals")}>
        <ProposalsProgress
          language={language}
          proposals={progress.proposals}
          path={`/${language}/quality/rounds/${progress.slug}/evaluations`}
          newToken={mayWithdraw ? newToken : null}
        />
      </Section>
      <Section id="evaluators" title={t("evaluations:assignment.evaluators")}>
        <EvaluatorsTable language={language} evaluators={progress.evaluators} />
      </Section>
    </>
  );
}
