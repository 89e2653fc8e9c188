import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OfficerAnswer } from "./officer-answer.tsx";

/** One criterion: what the organisation answered, the five worded levels to choose from, and why. */
export function CriterionField({ language, criterion }: { language: Language; criterion: JudgedCriterion }) {
  const t = translator(language);
  const { code, name, levels, answer, score, attachments } = criterion;
  const title = textIn(language, name).text;
  const chosen = score?.cannotJudge ? "cannotJudge" : score?.level?.toString();
  return (
    <div className="border-t border-line pt-6">
      <h3>
        <bdi dir="ltr" className="text-ink-soft">
          {code}
        </bdi>{" "}
        {title}
      </h3>
      <div className="mt-2 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-x-8">
        <div className="lg:col-start-2 lg:row-start-1">
          <OfficerAnswer
            language={language}
            answer={answer}
            levels={levels[language]}
            attachments={attachments}
          />
        </div>
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ChoiceField
            name={`scores.${code}.choice`}
            label={named(t("evaluations:form.choose"))}
            defaultValue={chosen ? [chosen] : []}
            choices={[
              ...levels[language].map((wording, index) => ({
                value: `${index + 1}`,
                label: `${index + 1} — ${wording}`,
              })),
              { value: "cannotJudge", label: t("evaluations:form.cannotJudge") },
            ]}
          />
        </div>
        <div className="lg:col-start-2 lg:row-start-2">
          <TextArea
            name={`scores.${code}.reason`}
            label={named(t("evaluations:form.reason"))}
            hint={t("evaluations:form.reasonHint")}
            defaultValue={score?.reason ?? ""}
            rows={3}
          />
        </div>
      </div>
    </div>
  );

  // Seen, the heading says which criterion is meant; heard, each field has to say it.
  function named(label: string) {
    return (
      <>
        {label}
        <span className="sr-only"> ({title})</span>
      </>
    );
  }
}
