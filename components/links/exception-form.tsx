import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { exceptLink } from "#lib/links/actions.ts";
import type { LinkRow } from "#lib/links/queries.ts";

interface Props {
  language: Language;
  formToken: string;
  link: LinkRow;
  /** ISO dates between which the exception may end. */
  days: { first: string; usual: string; last: string };
}

export function ExceptionForm({ language, formToken, link, days }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={exceptLink}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ reason: t("links:exception.reason"), until: t("links:exception.until") }}
      className="max-w-text"
    >
      <input type="hidden" name="address" value={link.address} />
      <input type="hidden" name="organisation" value={link.organisation.id} />
      <TextArea
        name="reason"
        label={t("links:exception.reason")}
        hint={t("links:exception.reasonHint")}
        rows={3}
        required
      />
      <TextField
        name="until"
        type="date"
        label={t("links:exception.until")}
        min={days.first}
        max={days.last}
        defaultValue={days.usual}
        required
      />
      <Button>{t("links:exception.button")}</Button>
    </ActionForm>
  );
}
