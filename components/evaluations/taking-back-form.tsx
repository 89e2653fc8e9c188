import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { takeReopeningBack } from "#lib/evaluations/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface TakingBackFormProps {
  language: Language;
  evaluation: { id: string; version: number };
  formToken: string;
}

/** The quality lead waits no longer for a reopened evaluation: what it said before stands. */
export function TakingBackForm({ language, evaluation, formToken }: TakingBackFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={takeReopeningBack}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={evaluation.version}
      className="max-w-text"
    >
      <input type="hidden" name="evaluation" value={evaluation.id} />
      <Button weight="secondary">{t("evaluations:takingBack.submit")}</Button>
    </ActionForm>
  );
}
