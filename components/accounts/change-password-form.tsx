import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { changePassword } from "#lib/accounts/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { NewPasswordFields, passwordTitles } from "./new-password-fields.tsx";

export function ChangePasswordForm({ language, formToken }: { language: Language; formToken: string }) {
  const t = translator(language);
  return (
    <ActionForm
      action={changePassword}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={passwordTitles(language)}
      className="max-w-100"
    >
      <p className="mb-4 text-ink-soft">{t("accounts:password.lead")}</p>
      <TextField
        name="passwordOld"
        type="password"
        dir="ltr"
        autoComplete="current-password"
        label={t("accounts:password.old")}
        required
      />
      <NewPasswordFields language={language} />
      <Button weight="secondary">{t("accounts:password.change")}</Button>
    </ActionForm>
  );
}
