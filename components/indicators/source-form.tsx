import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { ChoiceField, SelectField, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { makeSource } from "#lib/indicators/actions.ts";
import type { NamedIndicator } from "#lib/indicators/handed-indicators.ts";
import { TokenShown } from "./token-shown.tsx";

interface SourceFormProps {
  language: Language;
  formToken: string;
  choices: readonly NamedIndicator[];
  organisations: readonly NamedIndicator[];
}

export function SourceForm({ language, formToken, choices, organisations }: SourceFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={makeSource}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        name: t("indicators:sources.name"),
        indicators: t("indicators:sources.indicators"),
        usesOf: t("indicators:sources.usesOf"),
      }}
      className="max-w-text"
      done={
        <TokenShown once={t("indicators:sources.once")} repeated={t("indicators:sources.repeated")}>
          <p>
            {t("indicators:sources.howTo")}{" "}
            <a href={`/${language}/open-data/api`}>{t("indicators:sources.api")}</a>
          </p>
          <p>
            <ButtonLink href={`/${language}/administration/indicator-sources`}>
              {t("indicators:sources.again")}
            </ButtonLink>
          </p>
        </TokenShown>
      }
    >
      <TextField
        name="name"
        label={t("indicators:sources.name")}
        hint={t("indicators:sources.nameHint")}
        autoComplete="off"
        dir="auto"
        required
      />
      <ChoiceField
        name="indicators"
        label={t("indicators:sources.indicators")}
        several
        choices={choices.map(({ id, name }) => ({ value: id, label: textIn(language, name).text, hint: id }))}
      />
      <SelectField
        name="usesOf"
        label={t("indicators:sources.usesOf")}
        hint={t("indicators:sources.usesOfHint")}
        empty={t("indicators:sources.noUses")}
        choices={organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }))}
      />
      <Button>{t("indicators:sources.madeButton")}</Button>
    </ActionForm>
  );
}
