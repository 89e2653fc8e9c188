import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { reopenEvaluation } from "#lib/evaluations/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ReopeningFormProps {
  language: Language;
  evaluation: { id: string; version: number };
  formToken: string;
}

/** The quality lead gives a final evaluation back to its evaluator, with a reason. */
export function ReopeningForm({ language, evaluation, formToken }: ReopeningFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={reopenEvaluation}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={evaluation.version}
      className="max-w-text"
    >
      <input type="hidden" name="evaluation" value={evaluation.id} />
      <TextArea name="reason" label={t("evaluations:reopening.reason")} />
      <Button weight="secondary">{t("evaluations:reopening.submit")}</Button>
    </ActionForm>
  );
}
