import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where a request goes, and what the portal cannot do. */
export function WhoAnswers({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <div className="max-w-text">
      <p>
        {t("support:where.aboutService")} {t("support:where.aboutPortal")}
      </p>
      <p className="mt-3">{t("support:where.limits")}</p>
      <p className="mt-3">
        <a href={`/${language}/organisations`}>{t("support:where.organisations")}</a>
      </p>
    </div>
  );
}
