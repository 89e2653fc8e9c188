import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { advanceRound } from "#lib/rounds/actions.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { UnmetList } from "./unmet-list.tsx";

interface AdvanceFormProps {
  language: Language;
  round: RoundRecord;
  mayAdvance: boolean;
  mayPreview: boolean;
  formToken: string;
}

/** Where the round can go from here, what is not met for it, and the act of moving on. */
export function AdvanceForm({ language, round, mayAdvance, mayPreview, formToken }: AdvanceFormProps) {
  const t = translator(language);
  const { next, unmet } = round;
  if (next !== "nominating" && next !== "evaluating" && next !== "deliberating" && next !== "archived") {
    return <PublicationStep language={language} round={round} mayPreview={mayPreview} />;
  }
  const held = unmet.some(({ absolute }) => absolute);
  return (
    <>
      <div className="mb-6 max-w-text">
        {unmet.length === 0 ? (
          <Notice tone="success">{t("rounds:advance.nothingUnmet")}</Notice>
        ) : (
          <Notice>
            <p className="font-medium">{t("rounds:advance.unmetTitle")}</p>
            <UnmetList language={language} unmet={unmet} lacking={round.lacking} />
            {held && <p className="mt-2">{t("rounds:advance.absolute")}</p>}
          </Notice>
        )}
      </div>
      {mayAdvance && !held && (
        <ActionForm
          action={advanceRound}
          formToken={formToken}
          language={language}
          errorTitle={t("form.errorTitle")}
          version={round.version}
          className="max-w-text"
        >
          <input type="hidden" name="round" value={round.slug} />
          {next === "evaluating" && <p className="mb-4">{t("rounds:advance.freezes")}</p>}
          {unmet.length > 0 && (
            <TextArea
              name="reason"
              label={t("rounds:advance.reason")}
              hint={t("rounds:advance.reasonHint")}
            />
          )}
          <Button>{t(`rounds:advance.${next}`)}</Button>
        </ActionForm>
      )}
    </>
  );
}

/** The steps that a form of this page does not take: publication, proposed by one person and confirmed by another. */
function PublicationStep({
  language,
  round: { slug, phase },
  mayPreview,
}: Pick<AdvanceFormProps, "language" | "round" | "mayPreview">) {
  const t = translator(language);
  if (phase !== "deliberating" && phase !== "publicationProposed") return <p>{t("rounds:advance.none")}</p>;
  return (
    <>
      <p>{t(`rounds:advance.publication.${phase}`)}</p>
      {mayPreview && (
        <p className="mt-4">
          <ButtonLink href={`/${language}/quality/rounds/${slug}/publication`}>
            {t("rankings:preview.toPublication")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
