import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { withdrawRevision } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

export function WithdrawalForm({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  return (
    <ActionForm
      action={withdrawRevision}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="revision" value={file.id} />
      <TextArea name="reason" label={t("revisions:withdrawal.reason")} rows={3} dir="auto" />
      <Button weight="danger">{t("revisions:withdrawal.button")}</Button>
    </ActionForm>
  );
}
