import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { fileObjection } from "#lib/objections/actions.ts";
import type { OwnObjection } from "#lib/objections/queries/objections.ts";

interface ObjectionFormProps {
  language: Language;
  place: OwnObjection;
  formToken: string;
}

/** What is published of an objection, what is not, and that the officer agrees. */
export function ObjectionForm({ language, place, formToken }: ObjectionFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={fileObjection}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ text: t("objections:own.text"), agreed: t("objections:own.agree") }}
      className="max-w-text"
    >
      <input type="hidden" name="proposal" value={place.id} />
      <input type="hidden" name="edition" value={place.edition} />
      <TextArea name="text" rows={8} label={t("objections:own.text")} hint={t("objections:own.textHint")} />
      <TextArea name="note" rows={4} label={t("objections:own.note")} hint={t("objections:own.noteHint")} />
      <ChoiceField
        name="agreed"
        several
        label={t("objections:own.agree")}
        choices={[{ value: "on", label: t("objections:own.agreeTick") }]}
      />
      <Button>{t("objections:own.submit")}</Button>
    </ActionForm>
  );
}
