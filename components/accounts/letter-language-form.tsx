import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { chooseLetterLanguage } from "#lib/accounts/actions.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  formToken: string;
  chosen: Language;
}

/** In which language the portal writes to the person, whatever language they read its pages in. */
export function LetterLanguageForm({ language, formToken, chosen }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={chooseLetterLanguage}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      className="max-w-100"
    >
      <SelectField
        name="letterLanguage"
        label={t("accounts:letters.language")}
        hint={t("accounts:letters.hint")}
        choices={languages.map((value) => ({ value, label: t(`accounts:letters.${value}`) }))}
        defaultValue={chosen}
      />
      <Button weight="secondary">{t("accounts:letters.choose")}</Button>
    </ActionForm>
  );
}
