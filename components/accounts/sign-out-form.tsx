import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { closeSession } from "#lib/accounts/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export function SignOutForm({ language, formToken }: { language: Language; formToken: string }) {
  const t = translator(language);
  return (
    <ActionForm
      action={closeSession}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
    >
      <Button weight="secondary">{t("signOut")}</Button>
    </ActionForm>
  );
}
