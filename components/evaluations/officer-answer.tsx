import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface OfficerAnswerProps {
  language: Language;
  answer: JudgedCriterion["answer"];
  levels: readonly string[];
}

/** What the organisation says of itself on a criterion, to be weighed and not to be copied. */
export function OfficerAnswer({ language, answer, levels }: OfficerAnswerProps) {
  const t = translator(language);
  if (!answer?.level)
    return <p className="my-3 text-small text-ink-soft">{t("evaluations:form.noOfficerAnswer")}</p>;
  return (
    <div className="my-3 border-s-4 border-line ps-4 text-small">
      <p className="font-medium">{t("evaluations:form.officerAnswer", { level: answer.level })}</p>
      <p className="text-ink-soft">{levels[answer.level - 1]}</p>
      {answer.reason && (
        <p className="mt-1">
          <bdi>{answer.reason}</bdi>
        </p>
      )}
    </div>
  );
}
