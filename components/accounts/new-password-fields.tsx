import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What a summary of errors calls the fields of a password, the old one too where it is asked for. */
export function passwordTitles(language: Language): Record<string, string> {
  const t = translator(language);
  return {
    passwordOld: t("accounts:password.old"),
    passwordNew: t("accounts:password.new"),
    passwordAgain: t("accounts:password.again"),
  };
}

/** The new password, twice. */
export function NewPasswordFields({ language }: { language: Language }) {
  const t = translator(language);
  const box = { type: "password", dir: "ltr", autoComplete: "new-password", required: true } as const;
  return (
    <>
      <TextField
        {...box}
        name="passwordNew"
        label={t("accounts:password.new")}
        hint={t("accounts:password.newHint")}
      />
      <TextField {...box} name="passwordAgain" label={t("accounts:password.again")} />
    </>
  );
}
