import { Notice } from "#components/ui/notice.tsx";
import { formatDate, formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OwnObjection } from "#lib/objections/queries/objections.ts";
import { AnswerText } from "./answer-text.tsx";
import { ObjectionForm } from "./objection-form.tsx";

interface OwnObjectionViewProps {
  language: Language;
  place: OwnObjection;
  formToken: string;
}

/** An officer's objection to the place of their nomination: to be filed in its time, then with its answer. */
export function OwnObjectionView({ language, place, formToken }: OwnObjectionViewProps) {
  const t = translator(language);
  const { edition, reference, until, refusal, objections } = place;
  return (
    <>
      <p className="mb-6">
        <a href={`/${language}/priorities/${edition}/${reference}`}>{t("objections:own.place")}</a>
      </p>
      {objections.map((objection) => (
        <section key={objection.id} className="mb-8 max-w-text border-t border-line pt-4">
          <p className="text-small text-ink-soft">
            {t("objections:filedAt", {
              date: formatDate(language, objection.filedAt),
              edition: objection.edition,
            })}
          </p>
          <p className="mt-2 whitespace-pre-line">
            <bdi>{objection.text}</bdi>
          </p>
          {objection.note && (
            <p className="mt-2 text-small whitespace-pre-line">
              <strong>{t("objections:note")}:</strong> <bdi>{objection.note}</bdi>
            </p>
          )}
          <AnswerText language={language} objection={objection} />
        </section>
      ))}
      {refusal === null && until && (
        <>
          <p className="mb-6 max-w-text">
            {t("objections:own.until", { edition, moment: formatDateTime(language, until) })}
          </p>
          <ObjectionForm language={language} place={place} formToken={formToken} />
        </>
      )}
      {refusal !== null && objections.length === 0 && <Notice>{t(`reasons:${refusal}`)}</Notice>}
    </>
  );
}
