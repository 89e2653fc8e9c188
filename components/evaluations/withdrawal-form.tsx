import { ActionForm } from "#components/ui/action-form.tsx";
import { withdrawAssignment } from "#lib/evaluations/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface WithdrawalFormProps {
  language: Language;
  evaluation: { id: string; version: number; evaluator: string };
  formToken: string;
}

/** Takes back an assignment that has not been begun. */
export function WithdrawalForm({ language, evaluation, formToken }: WithdrawalFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={withdrawAssignment}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={evaluation.version}
    >
      <input type="hidden" name="evaluation" value={evaluation.id} />
      <button
        type="submit"
        className="relative min-h-8 cursor-pointer text-green underline underline-offset-4"
      >
        {t("evaluations:assignment.withdraw")}
        <span className="sr-only"> {evaluation.evaluator}</span>
      </button>
    </ActionForm>
  );
}
