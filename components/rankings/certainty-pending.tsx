import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { computeRoundCertainty } from "#lib/rankings/actions.ts";

interface PendingProps {
  language: Language;
  round: string;
  /** The page below the round's address that waits for it. */
  page: "ranking" | "publication/confirmation";
  /** Was it asked for, so that it is being computed? */
  asked: boolean;
  formToken: string;
}

/** How certain the ranks are is not computed yet: a way to look again, and to have it computed. */
export function CertaintyPending({ language, round, page, asked, formToken }: PendingProps) {
  const t = translator(language);
  return (
    <div className="grid max-w-text justify-items-start gap-4">
      <Notice>
        {t(asked ? "rankings:certainty.pending.asked" : "rankings:certainty.pending.none")}
        {asked && (
          <>
            {" "}
            <a
              href={`/${language}/quality/rounds/${round}/${page}?certainty=asked`}
              className="text-sand-ink"
            >
              {t("rankings:certainty.pending.again")}
            </a>
          </>
        )}
      </Notice>
      <ActionForm
        action={computeRoundCertainty}
        formToken={formToken}
        language={language}
        errorTitle={t("form.errorTitle")}
      >
        <input type="hidden" name="round" value={round} />
        <input type="hidden" name="back" value={page} />
        <Button weight="secondary">
          {t(asked ? "rankings:certainty.pending.anew" : "rankings:certainty.pending.compute")}
        </Button>
      </ActionForm>
    </div>
  );
}
