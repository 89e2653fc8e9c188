import type { Provenance } from "#lib/domain/catalogue/service-traits.ts";
import type { ContentField } from "./sections.ts";

interface Sources {
  service: Provenance;
  details: Provenance;
}

/** The details of a service, of which the portal says by themselves where they come from. */
const details: readonly ContentField[] = ["evidence", "steps", "requires"];

/** Where the facts of a service come from once its organisation has stated these fields of it. */
export function provenanceAfter(sources: Sources, changed: readonly ContentField[]): Sources {
  return {
    service: sources.service === "sourced" ? "sourced" : "stated",
    details: changed.some((field) => details.includes(field)) ? "stated" : sources.details,
  };
}
