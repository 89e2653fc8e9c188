import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { approveRevision } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

/** Approves a revision; or leads to where it is returned with remarks. */
export function ApprovalForm({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  return (
    <ActionForm
      action={approveRevision}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ reason: t("revisions:review.note"), publishOn: t("revisions:review.publishOn") }}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="revision" value={file.id} />
      {file.confirmed && (
        <div className="mb-4">
          <Notice tone="success">{t("revisions:review.confirmed")}</Notice>
        </div>
      )}
      <TextArea name="reason" label={t("revisions:review.note")} rows={2} dir="auto" />
      <TextField
        type="date"
        name="publishOn"
        label={t("revisions:review.publishOn")}
        hint={t("revisions:review.publishOnHint")}
      />
      <div className="flex flex-wrap gap-3">
        <Button>
          {t(file.kind === "archival" ? "revisions:review.approveArchival" : "revisions:review.approve")}
        </Button>
        <ButtonLink weight="secondary" href={`/${language}/ministry/revisions/${file.id}/return`}>
          {t("revisions:review.return")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
