import { ActButton } from "#components/ui/act-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { writeUploadedValues } from "#lib/indicators/actions.ts";
import type { ShownUpload } from "#lib/indicators/queries/uploads.ts";
import { UploadRows } from "./upload-rows.tsx";

interface UploadViewProps {
  language: Language;
  upload: ShownUpload;
}

/** Before a table is written: what that comes to. Afterwards: what was written, and by whom. */
export function UploadView({ language, upload }: UploadViewProps) {
  const t = translator(language);
  const { id, document, uploadedBy, uploadedAt, writtenBy, writtenAt, rows, faulty, may } = upload;
  const moment = (at: Date) => formatDateTime(language, at);
  return (
    <>
      <p className="max-w-text">{t("indicators:uploads.from", { document })}</p>
      <p className="text-small text-ink-soft">
        {t("indicators:uploads.uploadedBy", { name: uploadedBy, at: moment(uploadedAt) })}
      </p>
      {writtenAt && (
        <p className="text-small text-ink-soft">
          {t("indicators:uploads.writtenBy", { name: writtenBy ?? "", at: moment(writtenAt) })}
        </p>
      )}
      {!writtenAt && (
        <div className="my-6 max-w-text">
          <Notice tone={faulty > 0 ? "error" : "note"}>
            {faulty > 0
              ? t("indicators:uploads.faulty", { count: faulty })
              : t("indicators:uploads.faultless", { count: rows.length })}
          </Notice>
        </div>
      )}
      <UploadRows language={language} rows={rows} judged={!writtenAt} />
      {may.write && (
        <div className="mt-6">
          <ActButton
            action={writeUploadedValues}
            formToken={crypto.randomUUID()}
            language={language}
            errorTitle={t("form.errorTitle")}
            about={{ upload: id }}
            label={t("indicators:uploads.write")}
            weight="primary"
          />
        </div>
      )}
    </>
  );
}
