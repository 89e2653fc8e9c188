import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { weighCriteria } from "#lib/rounds/actions.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";

interface WeightsFormProps {
  language: Language;
  round: RoundRecord;
  formToken: string;
}

/** A number for each criterion on any scale, and the record of the meeting that decided them. */
export function WeightsForm({ language, round, formToken }: WeightsFormProps) {
  const t = translator(language);
  const titleOf = ({ code, name }: RoundRecord["criteria"][number]) =>
    `${code} · ${textIn(language, name).text}`;
  return (
    <ActionForm
      action={weighCriteria}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        ...Object.fromEntries(round.criteria.map((one) => [`weights.${one.code}`, titleOf(one)])),
        record: t("rounds:weights.record"),
      }}
      version={round.version}
      className="max-w-text"
    >
      <input type="hidden" name="round" value={round.slug} />
      {DIMENSIONS.map((dimension) => (
        <fieldset key={dimension} className="mb-8">
          <legend className="mb-4 text-h2 font-semibold">{t(`rounds:dimensions.${dimension}`)}</legend>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {round.criteria
              .filter((criterion) => criterion.dimension === dimension)
              .map((criterion) => (
                <TextField
                  key={criterion.code}
                  name={`weights.${criterion.code}`}
                  label={titleOf(criterion)}
                  inputMode="decimal"
                  dir="ltr"
                  className="max-w-40"
                  defaultValue={Number(criterion.weight.toFixed(6))}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <TextArea name="record" label={t("rounds:weights.record")} hint={t("rounds:weights.recordHint")} />
      <Button>{t("rounds:weights.submit")}</Button>
    </ActionForm>
  );
}
