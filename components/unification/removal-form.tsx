import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { removeLink } from "#lib/unification/actions.ts";
import { UnificationForm } from "./unification-form.tsx";

/** Takes a link away, once it was opened and a reason was given. */
export function RemovalForm({ language, link }: { language: Language; link: string }) {
  const t = translator(language);
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-red">
        {t("unification:remove.title")}
      </summary>
      <UnificationForm language={language} action={removeLink} about={{ link }}>
        <TextArea name="removalReason" label={t("unification:remove.reason")} rows={2} />
        <Button weight="danger">{t("unification:remove.button")}</Button>
      </UnificationForm>
    </details>
  );
}
