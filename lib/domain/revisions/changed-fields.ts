import type { ServiceContent } from "./content.ts";
import { contentFields, type ContentField } from "./sections.ts";

/** The fields in which two contents differ, in the order of the pages; the first may not exist. */
export function changedFields(before: ServiceContent | null, after: ServiceContent): ContentField[] {
  return contentFields.filter((field) => !before || written(before[field]) !== written(after[field]));
}

/** Contents come out of one schema, so equal ones have their parts in the same order. */
function written(value: ServiceContent[ContentField]): string {
  return JSON.stringify(value);
}
