import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ServiceNames } from "./service-names.tsx";
import { IndicativeList } from "./service-notice.tsx";
import { TextList } from "./text-list.tsx";
import { Unknown } from "./unknown.tsx";

/** What to bring: the documents, and the services that issue some of them. */
export function ServiceNeeds(props: { language: Language; service: ServiceDetails; today: string }) {
  const { language, service } = props;
  const t = translator(language);
  return (
    <>
      {service.evidence.length === 0 ? (
        <Unknown language={language} />
      ) : (
        <>
          <IndicativeList {...props} />
          <TextList language={language} items={service.evidence.map((text) => ({ text }))} />
        </>
      )}
      {service.requires.length > 0 && (
        <>
          <h3 className="mt-6">{t("catalogue:service.requires")}</h3>
          <p className="mb-2 text-small text-ink-soft">
            {t("catalogue:service.requiresNote")}{" "}
            {service.verifiedOn === null && t("catalogue:service.linksUnverified")}
          </p>
          <ServiceNames language={language} services={service.requires} />
        </>
      )}
    </>
  );
}
