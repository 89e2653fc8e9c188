import type { ContentText, ServiceContent } from "./content.ts";
import type { ContentField } from "./sections.ts";

/** A text of a service in running words; `place` is its place in a list, from 0, or null where there is one alone. */
export interface RunningText {
  field: ContentField;
  place: number | null;
  text: ContentText;
}

/** Everything a service says in running words. Names of places, hours and departments are none. */
export function runningTexts(content: ServiceContent): RunningText[] {
  return [
    ...single("name", content.name),
    ...single("summary", content.summary),
    ...single("eligibility", content.eligibility),
    ...listed("evidence", content.evidence),
    ...listed(
      "steps",
      content.steps.map((step) => step.text),
    ),
    ...single("processingTime", content.processingTime),
    ...listed(
      "costs",
      content.costs.map((cost) => cost.note),
    ),
    ...single("costNote", content.costNote),
    ...listed("outputs", content.outputs),
    ...single("conditions", content.conditions),
  ];
}

function single(field: ContentField, text: ContentText | null): RunningText[] {
  return text ? [{ field, place: null, text }] : [];
}

function listed(field: ContentField, texts: readonly (ContentText | null)[]): RunningText[] {
  return texts.flatMap((text, place) => (text ? [{ field, place, text }] : []));
}
