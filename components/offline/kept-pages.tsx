import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The visited pages that the device holds, and the way to clear it; filled by the enhancement script. */
export function KeptPages({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <div data-kept-pages hidden className="mt-4 max-w-text">
      <h3>{t("offline:visited.held")}</h3>
      <p data-none hidden className="text-ink-soft">
        {t("offline:visited.none")}
      </p>
      <ul data-list className="mb-4 border-t border-line" />
      <template data-item>
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1">
          <a className="inline-flex min-h-9 items-center" />
          <span className="text-small text-ink-soft" />
        </li>
      </template>
      <Button type="button" data-act="forget" weight="danger">
        {t("offline:visited.forget")}
      </Button>
      <p role="status" data-forgotten={t("offline:visited.forgotten")} className="mt-3 font-medium" />
    </div>
  );
}
