import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";
import { ServiceNames } from "./service-names.tsx";

/** The services that need this one, the first of them by name, and the events in which a person meets it. */
export function ServiceRelated({ language, service }: { language: Language; service: ServiceDetails }) {
  const t = translator(language);
  const { first, count } = service.requiredBy;
  return (
    <>
      {service.lifeEventNames.length > 0 && (
        <p className="mb-6 flex flex-wrap gap-x-4">
          <span className="text-ink-soft">{t("catalogue:service.lifeEvents")}:</span>
          {service.lifeEventNames.map(({ slug, name }) => (
            <a key={slug} href={`/${language}/life-events/${slug}`}>
              <OwnLanguage language={language} text={name} />
            </a>
          ))}
        </p>
      )}
      <h3>{t("catalogue:service.requiredBy")}</h3>
      <p className="mb-2 text-small text-ink-soft">
        {t("catalogue:service.requiredByNote", { count })}{" "}
        {count > 0 && t("catalogue:service.linksUnverified")}
      </p>
      {count > 0 && <ServiceNames language={language} services={first} />}
      {count > first.length && (
        <p className="mt-3">
          <a href={`/${language}/services?requires=${service.code}`}>
            {t("catalogue:service.requiredByAll", { count })}
          </a>
        </p>
      )}
    </>
  );
}
