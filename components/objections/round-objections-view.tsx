import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate, formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundObjections } from "#lib/objections/queries/objections.ts";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerText } from "./answer-text.tsx";

interface RoundObjectionsViewProps {
  language: Language;
  record: RoundObjections;
  mayAnswer: boolean;
  newToken: () => string;
}

/** The objections to the editions of a round, each with its answer or the form for it. */
export function RoundObjectionsView({ language, record, mayAnswer, newToken }: RoundObjectionsViewProps) {
  const t = translator(language);
  const { objections, until, slug } = record;
  return (
    <>
      {until && (
        <p className="mb-6">{t("objections:round.until", { moment: formatDateTime(language, until) })}</p>
      )}
      {objections.length === 0 && <p>{t("objections:round.empty")}</p>}
      {objections.map((objection) => (
        <section key={objection.id} className="mb-10 max-w-text border-t border-line pt-6">
          <h2 className="text-h3">
            <a
              href={`/${language}/priorities/${objection.edition}/${objection.proposal.reference}`}
              className="inline-flex min-h-8 items-center"
            >
              <TextIn language={language} text={objection.proposal.name} />
            </a>
          </h2>
          <p className="text-small text-ink-soft">
            <bdi>
              {t("objections:round.by", {
                name: objection.filedBy,
                organisation: textIn(language, objection.proposal.organisation).text,
              })}
            </bdi>
            {" · "}
            {t("objections:filedAt", {
              date: formatDate(language, objection.filedAt),
              edition: objection.edition,
            })}
          </p>
          <p className="mt-3 whitespace-pre-line">
            <bdi>{objection.text}</bdi>
          </p>
          {objection.note && (
            <p className="mt-3 text-small whitespace-pre-line">
              <strong>{t("objections:note")}:</strong> <bdi>{objection.note}</bdi>
            </p>
          )}
          <AnswerText language={language} objection={objection} />
          {objection.outcome === "upheld" && mayAnswer && (
            <p className="mt-3">
              <a href={`/${language}/quality/rounds/${slug}/publication`}>{t("objections:round.correct")}</a>
            </p>
          )}
          {objection.outcome === null && mayAnswer && (
            <AnswerForm language={language} objection={objection} formToken={newToken()} />
          )}
        </section>
      ))}
    </>
  );
}
