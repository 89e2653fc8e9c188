import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { beginService } from "#lib/revisions/actions.ts";
import type { OwnOrganisation } from "#lib/revisions/queries/own-organisations.ts";
import { BilingualField } from "./bilingual-field.tsx";

interface Props {
  language: Language;
  organisations: readonly OwnOrganisation[];
  /** The organisation of whoever asks, where it is one of them. */
  own: string | null;
}

/** A service that is not in the catalogue yet: whose it is and how it is called. */
export function BeginningForm({ language, organisations, own }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={beginService}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        "name.ar": `${t("revisions:fields.name")} (${t("revisions:language.ar")})`,
        "name.en": `${t("revisions:fields.name")} (${t("revisions:language.en")})`,
      }}
      className="max-w-text"
    >
      <SelectField
        name="organisation"
        label={t("revisions:begin.organisation")}
        defaultValue={own ?? undefined}
        choices={organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }))}
      />
      <BilingualField language={language} name="name" title={t("revisions:fields.name")} value={null} />
      <Button>{t("revisions:begin.button")}</Button>
    </ActionForm>
  );
}
