import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where the page of a service stands: among the services, below its organisation. */
export function serviceCrumbs(language: Language, { organisation }: Pick<ServiceSummary, "organisation">) {
  return [
    { name: translator(language)("links.services"), href: `/${language}/services` },
    {
      name: textIn(language, organisation.name).text,
      href: `/${language}/organisations/${organisation.slug}`,
    },
  ];
}
