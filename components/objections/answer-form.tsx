import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import { objectionOutcomes } from "#lib/domain/objections/refusals.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { answerObjection } from "#lib/objections/actions.ts";

interface AnswerFormProps {
  language: Language;
  objection: { id: string; isOwn: boolean };
  formToken: string;
}

/** What is decided about an objection, and the answer that is published with it. */
export function AnswerForm({ language, objection, formToken }: AnswerFormProps) {
  const t = translator(language);
  if (objection.isOwn) return <p className="mt-4">{t("objections:round.ownRefused")}</p>;
  return (
    <ActionForm
      action={answerObjection}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ outcome: t("objections:round.outcome"), answer: t("objections:answer") }}
      className="mt-6"
    >
      <input type="hidden" name="objection" value={objection.id} />
      <ChoiceField
        name="outcome"
        label={t("objections:round.outcome")}
        choices={objectionOutcomes.map((outcome) => ({
          value: outcome,
          label: t(`objections:outcomes.${outcome}`),
        }))}
      />
      <TextArea
        name="answer"
        rows={6}
        label={t("objections:answer")}
        hint={t("objections:round.answerHint")}
      />
      <Button>{t("objections:round.submit")}</Button>
    </ActionForm>
  );
}
