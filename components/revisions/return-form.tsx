import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { returnRevision } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

/** Returns a revision with what is to be mended, field by field: those that changed first. */
export function ReturnForm({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const changed = file.kind === "archival" ? [] : file.changed;
  const others = file.kind === "archival" ? [] : contentFields.filter((field) => !changed.includes(field));
  const remark = (field: ContentField) => (
    <TextArea
      key={field}
      name={`fields.${field}`}
      label={t(`revisions:fields.${field}`)}
      rows={2}
      dir="auto"
    />
  );
  return (
    <ActionForm
      action={returnRevision}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ reason: t("revisions:return.summary") }}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="revision" value={file.id} />
      {changed.map(remark)}
      {others.length > 0 && (
        <details className="mb-6">
          <summary className="mb-3 min-h-8 text-green">{t("revisions:return.others")}</summary>
          {others.map(remark)}
        </details>
      )}
      <TextArea name="reason" label={t("revisions:return.summary")} rows={3} dir="auto" />
      <Button>{t("revisions:return.button")}</Button>
    </ActionForm>
  );
}
