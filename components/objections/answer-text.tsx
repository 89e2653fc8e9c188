import type { ObjectionOutcome } from "#lib/domain/objections/refusals.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface AnswerTextProps {
  language: Language;
  objection: { outcome: ObjectionOutcome | null; answer: string | null; answeredAt: Date | null };
}

/** The answer to an objection with what was decided, or that it is still awaited. */
export function AnswerText({ language, objection: { outcome, answer, answeredAt } }: AnswerTextProps) {
  const t = translator(language);
  if (!outcome || !answeredAt) return <p className="mt-3 font-medium">{t("objections:waiting")}</p>;
  return (
    <div className="mt-3 border-s-4 border-green ps-4">
      <p className="font-semibold">{t(`objections:outcomes.${outcome}`)}</p>
      <p className="text-small text-ink-soft">
        {t("objections:public.answered", { date: formatDate(language, answeredAt) })}
      </p>
      <p className="mt-2 whitespace-pre-line">
        <bdi>{answer}</bdi>
      </p>
    </div>
  );
}
