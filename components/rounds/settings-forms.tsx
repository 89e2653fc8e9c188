import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { changeMethod, changeRound } from "#lib/rounds/actions.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { fieldTitles } from "./field-titles.ts";
import { MethodFields } from "./method-fields.tsx";
import { RoundDatesFields } from "./round-dates-fields.tsx";

interface SettingsFormsProps {
  language: Language;
  round: RoundRecord;
  criteriaSets: readonly { version: string; criteria: number }[];
  formTokens: { dates: string; method: string };
}

/** The names and dates of a round, and its method as long as it is open. */
export function SettingsForms({ language, round, criteriaSets, formTokens }: SettingsFormsProps) {
  const t = translator(language);
  const common = {
    language,
    errorTitle: t("form.errorTitle"),
    fieldTitles: fieldTitles(language),
    version: round.version,
    className: "max-w-text",
  };
  return (
    <>
      <Section id="dates" title={t("rounds:settings.dates")}>
        <ActionForm {...common} action={changeRound} formToken={formTokens.dates}>
          <input type="hidden" name="round" value={round.slug} />
          <RoundDatesFields
            language={language}
            values={{
              nameAr: round.name.ar,
              nameEn: round.name.en,
              ...round.days,
              objectionDays: round.objectionDays,
            }}
          />
          <Button>{t("rounds:settings.saveDates")}</Button>
        </ActionForm>
      </Section>
      <Section id="method" title={t("rounds:settings.method")}>
        {round.frozenAt ? (
          <p>{t("rounds:settings.frozen")}</p>
        ) : (
          <>
            <p className="mb-6">
              <a href={`/${language}/quality/rounds/${round.slug}/weights`}>
                {t("rounds:round.editWeights")}
              </a>
            </p>
            <ActionForm {...common} action={changeMethod} formToken={formTokens.method}>
              <input type="hidden" name="round" value={round.slug} />
              <MethodFields language={language} criteriaSets={criteriaSets} values={round} />
              <Button weight="secondary">{t("rounds:settings.saveMethod")}</Button>
            </ActionForm>
          </>
        )}
      </Section>
    </>
  );
}
