import { whereabouts, type Whereabouts } from "#lib/domain/catalogue/whereabouts.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { ServiceChannel, ServiceDetails } from "./service-summary.ts";

/** Where a channel of a service leads, or the service itself where it names none. */
export function whereaboutsOf(
  { departmentContact, organisation }: ServiceDetails,
  channel: ServiceChannel | null,
): Whereabouts<BilingualText> {
  return whereabouts(channel, { department: departmentContact, organisation: organisation.contact });
}
