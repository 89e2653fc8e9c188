import { AttachmentLinks } from "#components/attachments/attachment-links.tsx";
import type { JudgedCriterion } from "#lib/evaluations/queries/judged-criteria.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface OfficerAnswerProps {
  attachments: JudgedCriterion["attachments"];
  language: Language;
  answer: JudgedCriterion["answer"];
  levels: readonly string[];
}

/** What the organisation says of itself on a criterion, to be weighed and not to be copied. */
export function OfficerAnswer({ language, answer, levels, attachments }: OfficerAnswerProps) {
  const t = translator(language);
  if (!answer?.level) {
    return (
      <div className="my-3 text-small">
        <p className="text-ink-soft">{t("evaluations:form.noOfficerAnswer")}</p>
        <AttachmentLinks language={language} attachments={attachments} />
      </div>
    );
  }
  return (
    <div className="my-3 border-s-4 border-line ps-4 text-small">
      <p className="font-medium">{t("evaluations:form.officerAnswer", { level: answer.level })}</p>
      <p className="text-ink-soft">{levels[answer.level - 1]}</p>
      {answer.reason && (
        <p className="mt-1">
          <bdi>{answer.reason}</bdi>
        </p>
      )}
      <AttachmentLinks language={language} attachments={attachments} />
    </div>
  );
}
