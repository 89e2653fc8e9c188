import { fieldId } from "#components/ui/field-id.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { LinkPlace } from "#lib/links/catalogue-links.ts";

/** Where a link is written. The source of facts is nobody's to write in a form: its place is the service's page. */
export function fieldHref(
  language: Language,
  organisationId: string,
  { kind, channel, service }: LinkPlace,
): string {
  const ministry = `/${language}/ministry`;
  if (service === null) return `${ministry}/contacts/organisations/${organisationId}#${fieldId("website")}`;
  const field = fieldId(`channels[${channel ?? 0}].url`);
  return kind === "channel"
    ? `${ministry}/services/${service.code}/edit/channels#${field}`
    : `/${language}/services/${service.code}`;
}
