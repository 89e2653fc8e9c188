import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { KnownText } from "./unknown.tsx";

/** For whom a service is: the condition in words, and the groups. */
export function ServiceWho({ language, service }: { language: Language; service: ServiceDetails }) {
  const t = translator(language);
  const groups = service.audience.map((audience) => t(`catalogue:audience.${audience}`));
  return (
    <>
      <p>
        <KnownText language={language} text={service.eligibility} />
      </p>
      <p className="mt-2 text-small text-ink-soft">
        {t("catalogue:service.audience")}: {groups.join(language === "ar" ? "، " : ", ")}
      </p>
    </>
  );
}
