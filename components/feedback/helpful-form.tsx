import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/**
 * Was the page helpful? One press answers, without scripts. The form stands in pages that are the same for everybody,
 * so it carries nothing of whoever presses.
 */
export function HelpfulForm({ language, service }: { language: Language; service: string }) {
  const t = translator(language);
  return (
    <form
      method="post"
      action={`/${language}/services/${service}/feedback/answer`}
      aria-labelledby="helpful"
      className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 rounded bg-paper-soft px-4 py-3"
    >
      <p id="helpful" className="font-medium">
        {t("feedback:helpful.question")}
      </p>
      <p className="flex gap-3">
        <Button weight="secondary" name="helpful" value="yes">
          {t("feedback:helpful.yes")}
        </Button>
        <Button weight="secondary" name="helpful" value="no">
          {t("feedback:helpful.no")}
        </Button>
      </p>
    </form>
  );
}
