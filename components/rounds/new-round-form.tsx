import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { createRound } from "#lib/rounds/actions.ts";
import { fieldTitles } from "./field-titles.ts";
import { MethodFields } from "./method-fields.tsx";
import { RoundDatesFields } from "./round-dates-fields.tsx";

interface NewRoundFormProps {
  language: Language;
  criteriaSets: readonly { version: string; criteria: number }[];
  formToken: string;
}

export function NewRoundForm({ language, criteriaSets, formToken }: NewRoundFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={createRound}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={fieldTitles(language)}
      className="max-w-text"
    >
      <TextField
        name="slug"
        label={t("rounds:fields.slug")}
        hint={t("rounds:fields.slugHint")}
        dir="ltr"
        className="max-w-60"
      />
      <RoundDatesFields language={language} />
      <MethodFields language={language} criteriaSets={criteriaSets} />
      <Button>{t("rounds:new.submit")}</Button>
    </ActionForm>
  );
}
