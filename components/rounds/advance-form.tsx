import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
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
  formToken: string;
}

/** Where the round can go from here, what is not met for it, and the act of moving on. */
export function AdvanceForm({ language, round, mayAdvance, formToken }: AdvanceFormProps) {
  const t = translator(language);
  const { next, unmet } = round;
  if (next !== "nominating" && next !== "evaluating" && next !== "deliberating" && next !== "archived") {
    return <p>{t(round.phase === "archived" ? "rounds:advance.none" : "rounds:advance.publication")}</p>;
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
