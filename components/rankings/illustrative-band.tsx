import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Says of a ranking that it was made up for trying the portal. */
export function IllustrativeBand({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <div className="mb-8">
      <Notice>
        <strong>{t("rankings:illustrative.title")}.</strong> {t("rankings:illustrative.text")}
      </Notice>
    </div>
  );
}
