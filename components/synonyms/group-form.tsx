import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { addSynonyms, editSynonyms } from "#lib/synonyms/actions.ts";
import type { SynonymGroup } from "#lib/synonyms/queries.ts";
import { TwoMeanings } from "./two-meanings.tsx";

interface GroupFormProps {
  language: Language;
  formToken: string;
  /** The group that is edited; none where one is added. */
  group?: SynonymGroup;
  /** What a new group begins with: words that found nothing. */
  begun?: string;
}

export function GroupForm({ language, formToken, group, begun = "" }: GroupFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={group ? editSynonyms : addSynonyms}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        terms: t("synonyms:form.termsTitle"),
        note: t("synonyms:form.noteTitle"),
        twoMeanings: t("synonyms:form.twoMeanings"),
      }}
      version={group?.version}
    >
      {group && <input type="hidden" name="group" value={group.id} />}
      <TextArea
        name="terms"
        label={t("synonyms:form.terms")}
        hint={t("synonyms:form.termsHint")}
        rows={10}
        dir="auto"
        required
        defaultValue={group ? group.terms.join("\n") : begun && `${begun}\n`}
      />
      <TextField
        name="note"
        label={t("synonyms:form.note")}
        hint={t("synonyms:form.noteHint")}
        dir="auto"
        defaultValue={group?.note ?? ""}
      />
      <TwoMeanings label={t("synonyms:form.twoMeanings")} tick={t("synonyms:form.twoMeaningsTick")} />
      <Button>{t("synonyms:form.save")}</Button>
    </ActionForm>
  );
}
