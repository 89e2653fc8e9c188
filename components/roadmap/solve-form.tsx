import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { solve } from "#lib/roadmap/actions.ts";
import { secondsOffered } from "#lib/roadmap/schema.ts";

interface SolveFormProps {
  language: Language;
  scenario: string;
  formToken: string;
}

/** Has a plan made, in so much time. */
export function SolveForm({ language, scenario, formToken }: SolveFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={solve}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      className="max-w-text"
    >
      <input type="hidden" name="scenario" value={scenario} />
      <SelectField
        name="seconds"
        label={t("roadmap:solve.seconds")}
        hint={t("roadmap:solve.secondsHint")}
        choices={secondsOffered.map((seconds) => ({
          value: String(seconds),
          label: t("roadmap:solve.offered", { count: seconds }),
        }))}
        defaultValue="60"
      />
      <Button>{t("roadmap:solve.solve")}</Button>
    </ActionForm>
  );
}
