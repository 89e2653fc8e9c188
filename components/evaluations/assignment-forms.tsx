import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { ChoiceField, SelectField } from "#components/ui/field.tsx";
import { assignEvaluator, assignEvaluatorsByRule } from "#lib/evaluations/actions.ts";
import type { RoundProgress } from "#lib/evaluations/queries/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface AssignmentFormsProps {
  language: Language;
  progress: RoundProgress;
  /** The nomination that was asked for by its address, which is then ticked. */
  chosen: string | null;
  newToken: () => string;
}

/** The two ways to assign: an evaluator by hand, and what is left by the rule. */
export function AssignmentForms({ language, progress, chosen, newToken }: AssignmentFormsProps) {
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
        <ActionForm
          {...common}
          action={assignEvaluator}
          formToken={newToken()}
          fieldTitles={{
            evaluator: t("evaluations:assignment.evaluator"),
            proposals: t("evaluations:assignment.nominations"),
          }}
        >
          <input type="hidden" name="round" value={progress.slug} />
          <SelectField
            name="evaluator"
            label={t("evaluations:assignment.evaluator")}
            empty={choose}
            choices={progress.evaluators.map(({ id, name, organisation }) => ({
              value: id,
              label: organisation ? `${name} — ${organisation[language]}` : name,
            }))}
          />
          <div className="mb-6 max-h-96 overflow-y-auto rounded border border-line px-4 pt-3">
            <ChoiceField
              name="proposals"
              several
              label={t("evaluations:assignment.nominations")}
              defaultValue={chosen === null ? [] : [chosen]}
              choices={progress.proposals.map(({ id, reference, name, organisation, assigned, done }) => ({
                value: id,
                label: textIn(language, name).text,
                hint: (
                  <>
                    {textIn(language, organisation).text} · <Code>{reference}</Code> ·{" "}
                    {t("evaluations:assignment.of", { done, assigned })}
                  </>
                ),
              }))}
            />
          </div>
          <Button weight="secondary">{t("evaluations:assignment.submit")}</Button>
        </ActionForm>
      </section>
    </div>
  );
}
