import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { withdrawPublication } from "#lib/rankings/actions.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

interface ProposedProps {
  language: Language;
  record: RoundRanking;
  formToken: string;
}

/** Who proposed the publication and why; the second person goes on from here, a lead may take it back. */
export function ProposedPublication({ language, record, formToken }: ProposedProps) {
  const t = translator(language);
  const { publication, round } = record;
  if (!publication) return null;
  const date = formatDateTime(language, publication.proposedAt);
  const mayConfirm = record.mayConfirm && !publication.isOwn;
  return (
    <>
      <p>
        {publication.proposedBy
          ? t("rankings:publication.proposed.by", { name: publication.proposedBy, date })
          : t("rankings:publication.proposed.byNobody", { date })}
      </p>
      {publication.reason && (
        <p className="mt-3 max-w-text">
          <strong>{t("rankings:publication.proposed.reason")}:</strong> <bdi>{publication.reason}</bdi>
        </p>
      )}
      <div className="mt-6 grid max-w-text justify-items-start gap-6">
        {mayConfirm && (
          <ButtonLink href={`/${language}/quality/rounds/${round.slug}/publication/confirmation`}>
            {t("rankings:publication.proposed.review")}
          </ButtonLink>
        )}
        {!mayConfirm && (
          <Notice>
            {t(
              publication.isOwn
                ? "rankings:publication.proposed.own"
                : "rankings:publication.proposed.readOnly",
            )}
          </Notice>
        )}
        {record.mayPropose && (
          <ActionForm
            action={withdrawPublication}
            formToken={formToken}
            language={language}
            errorTitle={t("form.errorTitle")}
            version={round.version}
          >
            <input type="hidden" name="round" value={round.slug} />
            <Button weight="secondary">{t("rankings:publication.proposed.withdraw")}</Button>
          </ActionForm>
        )}
      </div>
    </>
  );
}
