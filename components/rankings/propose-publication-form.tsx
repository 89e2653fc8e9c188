import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { proposePublication } from "#lib/rankings/actions.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface ProposeFormProps {
  language: Language;
  record: RoundRanking;
  formToken: string;
}

/** The first of the two acts; asks for a reason where a condition is not met. */
export function ProposePublicationForm({ language, record, formToken }: ProposeFormProps) {
  const t = translator(language);
  const { round, conditions } = record;
  return (
    <ActionForm
      action={proposePublication}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={round.version}
      className="max-w-text"
    >
      <input type="hidden" name="round" value={round.slug} />
      <p className="mb-6">{t("rankings:publication.propose.lead")}</p>
      {conditions.some(({ met }) => !met) && (
        <TextArea
          name="reason"
          rows={5}
          label={t("rankings:publication.propose.reason")}
          hint={t("rankings:publication.propose.reasonHint")}
          required
        />
      )}
      <Button>{t("rankings:publication.propose.button")}</Button>
    </ActionForm>
  );
}
