import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OfficerAnswer } from "./officer-answer.tsx";

/** One criterion: what the organisation answered, the five worded levels to choose from, and why. */
export function CriterionField({ language, criterion }: { language: Language; criterion: JudgedCriterion }) {
  const t = translator(language);
  const { code, name, levels, answer, score } = criterion;
  const chosen = score?.cannotJudge ? "cannotJudge" : score?.level?.toString();
  return (
    <div className="border-t border-line pt-6">
      <h3>
        <bdi dir="ltr" className="text-ink-soft">
          {code}
        </bdi>{" "}
        {textIn(language, name).text}
      </h3>
      <OfficerAnswer language={language} answer={answer} levels={levels[language]} />
      <ChoiceField
        name={`scores.${code}.choice`}
        label={t("evaluations:form.choose")}
        defaultValue={chosen ? [chosen] : []}
        choices={[
          ...levels[language].map((wording, index) => ({
            value: `${index + 1}`,
            label: `${index + 1} — ${wording}`,
          })),
          { value: "cannotJudge", label: t("evaluations:form.cannotJudge") },
        ]}
      />
      <TextArea
        name={`scores.${code}.reason`}
        label={t("evaluations:form.reason")}
        hint={t("evaluations:form.reasonHint")}
        defaultValue={score?.reason ?? ""}
        rows={2}
      />
    </div>
  );
}
