import { Notice } from "#components/ui/notice.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface CorrectionFactsProps {
  language: Language;
  record: RoundRanking;
  correction: NonNullable<RoundRanking["correction"]>;
}

/** Which edition is corrected, why, by whom, and what is still to be done before it is proposed. */
export function CorrectionFacts({ language, record, correction }: CorrectionFactsProps) {
  const t = translator(language);
  const { edition, reason, openedAt, openedBy, proposedAt, proposedBy, unfinished } = correction;
  const somebody = t("rounds:round.portal");
  return (
    <>
      <p>
        {t("rankings:correction.opened", {
          edition,
          name: openedBy ?? somebody,
          date: formatDateTime(language, openedAt),
        })}
      </p>
      <p className="mt-3 max-w-text">
        <strong>{t("rankings:correction.reason")}:</strong> <bdi>{reason}</bdi>
      </p>
      {proposedAt ? (
        <p className="mt-3">
          {t("rankings:publication.proposed.by", {
            name: proposedBy ?? somebody,
            date: formatDateTime(language, proposedAt),
          })}
        </p>
      ) : (
        <p className="mt-3 max-w-text">
          {t("rankings:correction.how")}{" "}
          <a href={`/${language}/quality/rounds/${record.round.slug}/evaluations`}>
            {t("rankings:correction.toEvaluations")}
          </a>
        </p>
      )}
      {unfinished > 0 && (
        <div className="mt-4 max-w-text">
          <Notice>{t("rankings:correction.unfinished", { count: unfinished })}</Notice>
        </div>
      )}
    </>
  );
}
