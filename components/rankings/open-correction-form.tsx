import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { openCorrection } from "#lib/rankings/actions.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface OpenCorrectionFormProps {
  language: Language;
  record: RoundRanking;
  formToken: string;
}

/** Opens the correction of the latest edition, with the reason that the new edition will carry. */
export function OpenCorrectionForm({ language, record, formToken }: OpenCorrectionFormProps) {
  const t = translator(language);
  const { round } = record;
  return (
    <ActionForm
      action={openCorrection}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={round.version}
      className="max-w-text"
    >
      <input type="hidden" name="round" value={round.slug} />
      <p className="mb-6">{t("rankings:correction.lead")}</p>
      <TextArea
        name="reason"
        rows={5}
        label={t("rankings:correction.reason")}
        hint={t("rankings:correction.reasonHint")}
      />
      <Button weight="secondary">{t("rankings:correction.open")}</Button>
    </ActionForm>
  );
}
