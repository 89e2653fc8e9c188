import type { ServiceContent } from "./content.ts";
import type { ContentField } from "./sections.ts";

/** What a service must say, beside its name, before anybody is asked to approve it: the fields that do not yet. */
export function missingFields({ summary, audience }: ServiceContent): ContentField[] {
  const missing: ContentField[] = [];
  if (summary === null) missing.push("summary");
  if (audience.length === 0) missing.push("audience");
  return missing;
}
