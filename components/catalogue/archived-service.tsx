import { Code } from "#components/ui/code.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { Archived } from "#lib/catalogue/queries/service.ts";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

interface Props {
  language: Language;
  service: ServiceDetails;
  archived: Archived;
}

/** A service that is no longer given: since when, why, and where to go instead. Its facts hold no more. */
export function ArchivedService({ language, service, archived }: Props) {
  const t = translator(language);
  const { organisation, replacedBy } = service;
  return (
    <article>
      <PageHeading
        above={
          <>
            <OwnLanguage language={language} text={organisation.name} /> · <Code>{service.code}</Code>
          </>
        }
        title={<OwnLanguage language={language} text={service.name} />}
      />
      <div className="max-w-text">
        <Notice>
          <p className="font-medium">
            {t("catalogue:service.archived", { date: formatDate(language, archived.since) })}
          </p>
          {archived.reason && <OwnLanguage as="p" language={language} text={archived.reason} />}
        </Notice>
        {replacedBy ? (
          <p className="mt-6">
            {t("catalogue:service.replaced")}{" "}
            <a href={`/${language}/services/${replacedBy.code}`}>
              <OwnLanguage language={language} text={replacedBy.name} />
            </a>
          </p>
        ) : (
          <p className="mt-6">
            <a href={`/${language}/organisations/${organisation.slug}`}>
              {t("catalogue:service.archivedElsewhere")}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}
