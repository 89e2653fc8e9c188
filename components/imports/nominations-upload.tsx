import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uploadNominations } from "#lib/imports/actions.ts";
import type { OwnOrganisation } from "#lib/revisions/queries/own-organisations.ts";

interface Props {
  language: Language;
  /** The slug of the round that takes nominations. */
  round: string;
  organisations: readonly OwnOrganisation[];
  /** The organisation of whoever asks, where it is one of them. */
  own: string | null;
}

/** The workbook to fill in, and the form that takes it back. */
export function NominationsUpload({ language, round, organisations, own }: Props) {
  const t = translator(language);
  const choices = organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }));
  const template = (organisation: string) =>
    `/${language}/ministry/proposals/table/template?${new URLSearchParams({ round, organisation }).toString()}`;
  return (
    <>
      <p className="max-w-text">{t("imports:nominations.template.lead")}</p>
      <ul className="mt-3 mb-8 grid gap-1">
        {choices.map(({ value, label }) => (
          <li key={value}>
            <a href={template(value)} download className="inline-flex min-h-11 items-center">
              {t("imports:nominations.template.link", { organisation: label })}
            </a>
          </li>
        ))}
      </ul>
      <ActionForm
        action={uploadNominations}
        formToken={crypto.randomUUID()}
        language={language}
        errorTitle={t("form.errorTitle")}
        fieldTitles={{ organisation: t("imports:upload.organisation"), file: t("imports:upload.file") }}
        className="max-w-text"
      >
        <input type="hidden" name="round" value={round} />
        <SelectField
          name="organisation"
          label={t("imports:upload.organisation")}
          defaultValue={own ?? undefined}
          choices={choices}
        />
        <TextField
          name="file"
          type="file"
          accept=".xlsx,.csv"
          label={t("imports:upload.file")}
          hint={t("imports:nominations.fileHint")}
        />
        <Button>{t("imports:upload.button")}</Button>
      </ActionForm>
    </>
  );
}
