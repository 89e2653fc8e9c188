import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { setPassword } from "#lib/accounts/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { NewPasswordFields, passwordTitles } from "./new-password-fields.tsx";

interface Props {
  language: Language;
  formToken: string;
  /** The token of the link that was followed. */
  token: string;
}

export function SetPasswordForm({ language, formToken, token }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={setPassword}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={passwordTitles(language)}
      className="max-w-100"
    >
      <input type="hidden" name="token" value={token} />
      <NewPasswordFields language={language} />
      <Button>{t("accounts:password.set")}</Button>
    </ActionForm>
  );
}
