import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { openSession } from "#lib/accounts/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export function SignInForm({
  language,
  formToken,
  next,
}: {
  language: Language;
  formToken: string;
  next: string | null;
}) {
  const t = translator(language);
  return (
    <ActionForm
      action={openSession}
      formToken={formToken}
      language={language}
      errorTitle={t("accounts:signIn.errorTitle")}
      fieldTitles={{ email: t("accounts:signIn.email"), password: t("accounts:signIn.password") }}
      className="max-w-100"
    >
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        label={t("accounts:signIn.email")}
        required
      />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        autoComplete="current-password"
        label={t("accounts:signIn.password")}
        required
      />
      <Button>{t("accounts:signIn.button")}</Button>
    </ActionForm>
  );
}
