import { linkedService } from "#lib/catalogue/linked-service.ts";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { linkedBreadcrumbs } from "#lib/linked-breadcrumbs.ts";
import { LinkedData } from "./linked-data.tsx";

interface ServiceLinkedDataProps {
  language: Language;
  service: ServiceDetails;
  /** Where the page stands, without itself. */
  crumbs: readonly { name: string; href: string }[];
  addressOf: (path: string) => string;
}

/** A service's page for machines: the service, and where its page stands. */
export function ServiceLinkedData({ language, service, crumbs, addressOf }: ServiceLinkedDataProps) {
  const name = textIn(language, service.name).text;
  const whole = [...crumbs, { name, href: `/${language}/services/${service.code}` }];
  return (
    <>
      <LinkedData thing={linkedService(service, { language, addressOf })} />
      <LinkedData thing={linkedBreadcrumbs(whole, addressOf)} />
    </>
  );
}
