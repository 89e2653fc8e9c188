import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { recuseEvaluation } from "#lib/evaluations/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface RecusalFormProps {
  language: Language;
  evaluation: { id: string; version: number };
  formToken: string;
}

/** Giving an evaluation back, with a reason. */
export function RecusalForm({ language, evaluation, formToken }: RecusalFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={recuseEvaluation}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={evaluation.version}
      className="max-w-text"
    >
      <input type="hidden" name="evaluation" value={evaluation.id} />
      <TextArea name="reason" label={t("evaluations:recusal.reason")} />
      <Button weight="danger">{t("evaluations:recusal.submit")}</Button>
    </ActionForm>
  );
}
