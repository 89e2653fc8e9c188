import { ActButton } from "#components/ui/act-button.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { proposeCorrection, withdrawCorrection } from "#lib/rankings/actions.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface CorrectionActsProps {
  language: Language;
  record: RoundRanking;
  correction: NonNullable<RoundRanking["correction"]>;
  newToken: () => string;
}

/** What this person may do next with a correction that is open. */
export function CorrectionActs({ language, record, correction, newToken }: CorrectionActsProps) {
  const t = translator(language);
  const { round, mayPropose, mayConfirm } = record;
  const { proposedAt, isOwn, unfinished } = correction;
  const form = {
    language,
    errorTitle: t("form.errorTitle"),
    about: { round: round.slug, version: `${round.version}` },
  };
  const reviews = proposedAt !== null && mayConfirm && !isOwn;
  return (
    <div className="mt-8 grid max-w-text justify-items-start gap-4">
      {reviews && (
        <ButtonLink href={`/${language}/quality/rounds/${round.slug}/publication/confirmation`}>
          {t("rankings:publication.proposed.review")}
        </ButtonLink>
      )}
      {proposedAt && !reviews && (
        <Notice>
          {t(isOwn ? "rankings:publication.proposed.own" : "rankings:publication.proposed.readOnly")}
        </Notice>
      )}
      {mayPropose && !proposedAt && unfinished === 0 && (
        <ActButton
          {...form}
          action={proposeCorrection}
          formToken={newToken()}
          label={t("rankings:correction.propose")}
          weight="primary"
        />
      )}
      {mayPropose && (proposedAt !== null || unfinished === 0) && (
        <ActButton
          {...form}
          action={withdrawCorrection}
          formToken={newToken()}
          label={t(proposedAt ? "rankings:correction.takeBack" : "rankings:correction.withdraw")}
        />
      )}
    </div>
  );
}
