import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { assignEvaluator, assignEvaluatorsByRule } from "#lib/evaluations/actions.ts";
import type { RoundProgress } from "#lib/evaluations/queries/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface AssignmentFormsProps {
  language: Language;
  progress: RoundProgress;
  newToken: () => string;
}

/** The two ways to assign: one by one, and the rest by the rule. */
export function AssignmentForms({ language, progress, newToken }: AssignmentFormsProps) {
  const t = translator(language);
  const common = { language, errorTitle: t("form.errorTitle") };
  const choose = t("evaluations:assignment.choose");
  return (
    <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
      <section aria-labelledby="by-rule">
        <h2 id="by-rule" className="mb-4 text-h3">
          {t("evaluations:assignment.byRule")}
        </h2>
        <p className="mb-4">{t("evaluations:assignment.byRuleLead")}</p>
        <ActionForm {...common} action={assignEvaluatorsByRule} formToken={newToken()}>
          <input type="hidden" name="round" value={progress.slug} />
          <Button>{t("evaluations:assignment.byRuleSubmit")}</Button>
        </ActionForm>
      </section>
      <section aria-labelledby="by-hand">
        <h2 id="by-hand" className="mb-4 text-h3">
          {t("evaluations:assignment.byHand")}
        </h2>
        <ActionForm {...common} action={assignEvaluator} formToken={newToken()}>
          <input type="hidden" name="round" value={progress.slug} />
          <SelectField
            name="proposal"
            label={t("evaluations:assignment.proposal")}
            empty={choose}
            choices={progress.proposals.map(({ id, reference, name, organisation }) => ({
              value: id,
              label: `${textIn(language, name).text} — ${textIn(language, organisation).text} (${reference})`,
            }))}
          />
          <SelectField
            name="evaluator"
            label={t("evaluations:assignment.evaluator")}
            empty={choose}
            choices={progress.evaluators.map(({ id, name, organisation }) => ({
              value: id,
              label: organisation ? `${name} — ${organisation[language]}` : name,
            }))}
          />
          <Button weight="secondary">{t("evaluations:assignment.submit")}</Button>
        </ActionForm>
      </section>
    </div>
  );
}
