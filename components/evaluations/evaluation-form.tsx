import { AutosavingForm } from "#components/ui/autosaving-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { saveEvaluation } from "#lib/evaluations/actions.ts";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { CriterionField } from "./criterion-field.tsx";
import { LevelKeys } from "./level-keys.tsx";

const dimensions = ["impact", "readiness"] as const;

interface EvaluationFormProps {
  language: Language;
  evaluation: EvaluationRecord;
  formToken: string;
}

/** All criteria on one page, kept as one goes and made final when all are judged. */
export function EvaluationForm({ language, evaluation, formToken }: EvaluationFormProps) {
  const t = translator(language);
  return (
    <AutosavingForm
      action={saveEvaluation}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={evaluation.version}
      fieldTitles={fieldTitles(language, evaluation)}
      keeping={{
        saving: t("form.keeping.saving"),
        saved: t("form.keeping.saved"),
        failed: t("form.keeping.failed"),
      }}
    >
      <LevelKeys hint={t("evaluations:form.keys")} />
      <input type="hidden" name="evaluation" value={evaluation.id} />
      {dimensions.map((dimension) => (
        <section key={dimension} aria-labelledby={`dimension-${dimension}`} className="mb-10">
          <h2 id={`dimension-${dimension}`} className="mb-4">
            {t(`rounds:dimensions.${dimension}`)}
          </h2>
          {evaluation.criteria
            .filter((criterion) => criterion.dimension === dimension)
            .map((criterion) => (
              <CriterionField key={criterion.id} language={language} criterion={criterion} />
            ))}
        </section>
      ))}
      <TextArea
        name="note"
        label={t("evaluations:form.note")}
        hint={t("evaluations:form.noteHint")}
        defaultValue={evaluation.note ?? ""}
        rows={3}
      />
      <div className="-mx-1 border-t border-line bg-paper px-1 py-3 sm:sticky sm:bottom-0">
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="final">
            {t("evaluations:form.final")}
          </Button>
          <Button name="intent" value="save" weight="secondary">
            {t("evaluations:form.save")}
          </Button>
        </div>
      </div>
      <p className="mt-2 text-small text-ink-soft">{t("evaluations:form.finalHint")}</p>
    </AutosavingForm>
  );
}

/** Fourteen criteria have the same two fields: a summary of errors says which one is meant. */
function fieldTitles(language: Language, { criteria }: EvaluationRecord): Record<string, string> {
  return Object.fromEntries(
    criteria.flatMap(({ code, name }) =>
      ["choice", "reason"].map((field) => [
        `scores.${code}.${field}`,
        `${code} ${textIn(language, name).text}`,
      ]),
    ),
  );
}
