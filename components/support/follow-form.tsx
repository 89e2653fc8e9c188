import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export type FollowFault = "malformed" | "unknown" | "tooManyTries";

interface FollowFormProps {
  language: Language;
  /** What was typed before, and what was wrong with it. */
  typed?: string;
  fault: FollowFault | null;
}

/** Leads to a request by its reference: a plain GET form. */
export function FollowForm({ language, typed, fault }: FollowFormProps) {
  const t = translator(language);
  const sentence =
    fault === "tooManyTries" ? t("reasons:tooManyTries") : fault && t(`support:follow.${fault}`);
  return (
    <form action={`/${language}/support#follow`} className="max-w-text">
      <label htmlFor="reference" className="mb-1 block font-medium">
        {t("support:follow.label")}
      </label>
      <p id="reference-hint" className="mb-1 text-small text-ink-soft">
        {t("support:follow.lead")} <bdi className="whitespace-nowrap">{t("support:follow.hint")}</bdi>
      </p>
      {sentence && (
        <p id="reference-error" role="alert" className="mb-1 font-medium text-red">
          {sentence}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <input
          id="reference"
          name="reference"
          dir="ltr"
          defaultValue={typed}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={sentence ? "reference-hint reference-error" : "reference-hint"}
          aria-invalid={sentence ? true : undefined}
          className="min-h-11 w-full max-w-60 min-w-0 rounded border border-edge bg-paper px-3 py-2 uppercase tabular-nums aria-invalid:border-2 aria-invalid:border-red"
        />
        <Button weight="secondary">{t("support:follow.button")}</Button>
      </div>
    </form>
  );
}
