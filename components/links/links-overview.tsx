import { ActButton } from "#components/ui/act-button.tsx";
import { linkStates } from "#lib/domain/links/need-of-work.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { checkLinksNow } from "#lib/links/actions.ts";
import type { LinksFound } from "#lib/links/queries.ts";

interface Props {
  language: Language;
  counts: LinksFound["counts"];
  mayCheck: boolean;
}

const whole = ["works", "exception", "unchecked"];

/** How many links there are and how many need work, and the way to check them now. */
export function LinksOverview({ language, counts, mayCheck }: Props) {
  const t = translator(language);
  const total = linkStates.reduce((sum, state) => sum + counts[state], 0);
  const broken = linkStates
    .filter((state) => !whole.includes(state))
    .reduce((sum, state) => sum + counts[state], 0);
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
      <p>
        {t("links:total", { count: total })} · {t("links:broken", { count: broken })}
      </p>
      {mayCheck && total > 0 && (
        <ActButton
          action={checkLinksNow}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          label={t("links:checkNow")}
        />
      )}
    </div>
  );
}
