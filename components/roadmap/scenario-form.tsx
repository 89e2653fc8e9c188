import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import type { Action } from "#lib/action-state.ts";
import { currencies, skills } from "#lib/domain/proposals/papers.ts";
import { gatheredAmounts, type Scenario } from "#lib/domain/roadmap/scenario.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ScenarioFormProps {
  language: Language;
  action: Action;
  /** What is written, as hidden fields. */
  about: Record<string, string>;
  version?: number;
  name?: BilingualText;
  /** What the fields begin with. */
  settings: Scenario | undefined;
  formToken: string;
}

const frameFields = ["nameAr", "nameEn", "firstQuarter", "quarters", "budget"] as const;

function rateOf(language: Language, currency: (typeof currencies)[number]): string {
  const t = translator(language);
  return t("roadmap:form.rate", { currency: t(`proposals:currencies.${currency}`) });
}

const said = (amounts: readonly number[] | undefined) => amounts && gatheredAmounts(amounts).join(" ");

/** The names of a scenario, its horizon, and who and what there is in it. */
export function ScenarioForm({ language, about, name, settings, ...form }: ScenarioFormProps) {
  const t = translator(language);
  const titles = [
    ...frameFields.map((field) => [field, t(`roadmap:form.${field}`)]),
    ...skills.map((skill) => [`capacity.${skill}`, t(`proposals:skills.${skill}`)]),
    ...currencies.map((currency) => [`rates.${currency}`, rateOf(language, currency)]),
  ];
  const budget = settings?.budget && Object.values(settings.budget);
  return (
    <ActionForm
      {...form}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={Object.fromEntries(titles)}
      className="max-w-text"
    >
      {Object.entries(about).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <TextField name="nameAr" label={t("roadmap:form.nameAr")} lang="ar" dir="rtl" defaultValue={name?.ar} />
      <TextField
        name="nameEn"
        label={t("roadmap:form.nameEn")}
        lang="en"
        dir="ltr"
        defaultValue={name?.en ?? ""}
      />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField
          name="firstQuarter"
          label={t("roadmap:form.firstQuarter")}
          hint={<Example words={t("roadmap:form.firstQuarterHint")} example="2027-Q1" />}
          dir="ltr"
          defaultValue={settings?.quarters[0]}
        />
        <TextField
          name="quarters"
          label={t("roadmap:form.quarters")}
          hint={t("roadmap:form.quartersHint")}
          dir="ltr"
          inputMode="numeric"
          defaultValue={settings?.quarters.length}
        />
      </div>
      <fieldset className="mt-2">
        <legend className="mb-1 text-h3 font-semibold">{t("roadmap:form.capacity")}</legend>
        <p className="mb-4 text-small text-ink-soft">
          <Example words={t("roadmap:form.capacityHint")} example="6 6 8 8" />
        </p>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {skills.map((skill) => (
            <TextField
              key={skill}
              name={`capacity.${skill}`}
              label={t(`proposals:skills.${skill}`)}
              dir="ltr"
              defaultValue={said(settings?.capacity[skill])}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="mt-2">
        <legend className="mb-3 text-h3 font-semibold">{t("roadmap:form.money")}</legend>
        <TextField
          name="budget"
          label={t("roadmap:form.budget")}
          hint={t("roadmap:form.budgetHint")}
          dir="ltr"
          defaultValue={budget ? said(budget) : ""}
        />
        <SelectField
          name="currency"
          label={t("roadmap:form.currency")}
          choices={currencies.map((value) => ({ value, label: t(`proposals:currencies.${value}`) }))}
          defaultValue={settings?.currency ?? "USD"}
        />
        <p className="mb-4 text-small text-ink-soft">{t("roadmap:form.ratesHint")}</p>
        <div className="grid gap-x-6 sm:grid-cols-3">
          {currencies.map((currency) => (
            <TextField
              key={currency}
              name={`rates.${currency}`}
              label={rateOf(language, currency)}
              dir="ltr"
              inputMode="decimal"
              defaultValue={settings?.rates[currency]}
            />
          ))}
        </div>
      </fieldset>
      <Button>{t("roadmap:form.save")}</Button>
    </ActionForm>
  );
}

/** Words with an example in the order in which it is typed. */
function Example({ words, example }: { words: string; example: string }) {
  return (
    <>
      {words} <bdi dir="ltr">{example}</bdi>
    </>
  );
}
