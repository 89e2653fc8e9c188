import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { proposeArchival } from "#lib/revisions/actions.ts";
import { BilingualField } from "./bilingual-field.tsx";

export function ArchivalForm({ language, code }: { language: Language; code: string }) {
  const t = translator(language);
  return (
    <ActionForm
      action={proposeArchival}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        "reason.ar": `${t("revisions:archival.reason")} (${t("revisions:language.ar")})`,
        "reason.en": `${t("revisions:archival.reason")} (${t("revisions:language.en")})`,
        replacement: t("revisions:archival.replacement"),
      }}
      className="max-w-text"
    >
      <input type="hidden" name="service" value={code} />
      <BilingualField
        language={language}
        name="reason"
        title={t("revisions:archival.reason")}
        hint={t("revisions:archival.reasonHint")}
        value={null}
        rows={3}
      />
      <TextField
        name="replacement"
        label={t("revisions:archival.replacement")}
        dir="ltr"
        className="max-w-48"
      />
      <Button weight="danger">{t("revisions:archival.button")}</Button>
    </ActionForm>
  );
}
