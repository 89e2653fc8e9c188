import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { takeApprovalBack } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  language: Language;
  file: RevisionFile;
  day: Date;
}

/** An approval that waits for its day: until then it can be taken back. */
export function ScheduledDecision({ language, file, day }: Props) {
  const t = translator(language);
  return (
    <>
      <p className="mb-6">{t("revisions:review.scheduledFor", { date: formatDate(language, day) })}</p>
      <ActionForm
        action={takeApprovalBack}
        formToken={crypto.randomUUID()}
        language={language}
        errorTitle={t("form.errorTitle")}
        version={file.version}
        className="max-w-text"
      >
        <input type="hidden" name="revision" value={file.id} />
        <TextArea name="reason" label={t("revisions:review.takeBackReason")} rows={2} dir="auto" />
        <Button weight="secondary">{t("revisions:review.takeBack")}</Button>
      </ActionForm>
    </>
  );
}
