import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { removeSynonyms } from "#lib/synonyms/actions.ts";
import type { SynonymGroup } from "#lib/synonyms/queries.ts";
import { TermsShown } from "./terms-shown.tsx";

interface RemovalFormProps {
  language: Language;
  formToken: string;
  group: SynonymGroup;
}

/** Asks once more before a group goes. */
export function RemovalForm({ language, formToken, group }: RemovalFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={removeSynonyms}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={group.version}
      className="max-w-text"
    >
      <input type="hidden" name="group" value={group.id} />
      <TermsShown terms={group.terms} />
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <Button weight="danger">{t("synonyms:removal.button")}</Button>
        <a href={`/${language}/quality/search/synonyms/${group.id}`}>{t("synonyms:removal.back")}</a>
      </p>
    </ActionForm>
  );
}
