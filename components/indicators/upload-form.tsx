import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uploadValues } from "#lib/indicators/actions.ts";
import type { NamedIndicator } from "#lib/indicators/handed-indicators.ts";
import { IndicatorCodes } from "./indicator-codes.tsx";
import { UploadExample } from "./upload-example.tsx";

/** The document that figures are from, and the table that holds them. */
export function UploadForm({
  language,
  indicators,
}: {
  language: Language;
  indicators: readonly NamedIndicator[];
}) {
  const t = translator(language);
  return (
    <>
      <UploadExample language={language} />
      <IndicatorCodes language={language} indicators={indicators} />
      <ActionForm
        action={uploadValues}
        formToken={crypto.randomUUID()}
        language={language}
        errorTitle={t("form.errorTitle")}
        fieldTitles={{ document: t("indicators:uploads.document"), file: t("indicators:uploads.file") }}
        className="mt-6 max-w-text"
      >
        <TextField
          name="document"
          label={t("indicators:uploads.document")}
          hint={t("indicators:uploads.documentHint")}
          autoComplete="off"
          dir="auto"
          required
        />
        <TextField
          name="file"
          type="file"
          accept=".xlsx,.csv"
          label={t("indicators:uploads.file")}
          hint={t("indicators:uploads.fileHint")}
        />
        <Button>{t("indicators:uploads.check")}</Button>
      </ActionForm>
    </>
  );
}
