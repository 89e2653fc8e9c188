import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uploadTable } from "#lib/imports/actions.ts";
import type { OwnOrganisation } from "#lib/revisions/queries/own-organisations.ts";

interface Props {
  language: Language;
  organisations: readonly OwnOrganisation[];
  /** The organisation of whoever asks, where it is one of them. */
  own: string | null;
}

/** Whose services a table holds, and the table. */
export function UploadForm({ language, organisations, own }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={uploadTable}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ organisation: t("imports:upload.organisation"), file: t("imports:upload.file") }}
      className="max-w-text"
    >
      <SelectField
        name="organisation"
        label={t("imports:upload.organisation")}
        defaultValue={own ?? undefined}
        choices={organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }))}
      />
      <TextField
        name="file"
        type="file"
        accept=".xlsx,.csv"
        label={t("imports:upload.file")}
        hint={t("imports:upload.fileHint")}
      />
      <Button>{t("imports:upload.button")}</Button>
    </ActionForm>
  );
}
