import type { ServiceContent } from "./content.ts";
import type { ContentField } from "./sections.ts";

type NeededField = Extract<ContentField, "summary" | "audience">;

/** What a service must say, beside its name, before anybody is asked to approve it: the fields that do not yet. */
export function missingFields({ summary, audience }: ServiceContent): NeededField[] {
  const missing: NeededField[] = [];
  if (summary === null) missing.push("summary");
  if (audience.length === 0) missing.push("audience");
  return missing;
}
