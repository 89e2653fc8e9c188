import type { Cell } from "#lib/api/csv.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { lines } from "./lines.ts";

/**
 * The columns of the catalogue as a table, in their order. A name is permanent: who takes a file back knows the
 * columns by it, so none is ever renamed or given another meaning, and a new one comes last.
 */
export const columns = {
  code: ({ code }) => code,
  organisation: ({ organisation }) => organisation.slug,
  organisation_ar: ({ organisation }) => organisation.name.ar,
  organisation_en: ({ organisation }) => organisation.name.en,
  department_ar: ({ department }) => arabic(department),
  department_en: ({ department }) => english(department),
  name_ar: ({ name }) => name.ar,
  name_en: ({ name }) => name.en,
  summary_ar: ({ summary }) => summary.ar,
  summary_en: ({ summary }) => summary.en,
  audience: ({ audience }) => lines(audience),
  life_events: ({ lifeEvents }) => lines(lifeEvents),
  delivery: ({ delivery }) => delivery,
  maturity: ({ maturity }) => maturity,
  eligibility_ar: ({ eligibility }) => arabic(eligibility),
  eligibility_en: ({ eligibility }) => english(eligibility),
  evidence_ar: ({ evidence }) => lines(evidence.map(arabic)),
  evidence_en: ({ evidence }) => lines(evidence.map(english)),
  steps_ar: ({ steps }) => lines(steps.map(({ text }) => text.ar)),
  steps_en: ({ steps }) => lines(steps.map(({ text }) => text.en)),
  steps_minutes: ({ steps }) => lines(steps.map(({ expectedMinutes }) => expectedMinutes)),
  outputs_ar: ({ outputs }) => lines(outputs.map(arabic)),
  outputs_en: ({ outputs }) => lines(outputs.map(english)),
  conditions_ar: ({ conditions }) => arabic(conditions),
  conditions_en: ({ conditions }) => english(conditions),
  processing_time_ar: ({ processingTime }) => arabic(processingTime),
  processing_time_en: ({ processingTime }) => english(processingTime),
  cost_amounts: ({ costs }) => lines(costs.map(({ amount }) => amount)),
  cost_currencies: ({ costs }) => lines(costs.map(({ currency }) => currency)),
  cost_channels: ({ costs }) => lines(costs.map(({ channel }) => channel)),
  cost_notes_ar: ({ costs }) => lines(costs.map(({ note }) => arabic(note))),
  cost_notes_en: ({ costs }) => lines(costs.map(({ note }) => english(note))),
  cost_note_ar: ({ costNote }) => arabic(costNote),
  cost_note_en: ({ costNote }) => english(costNote),
  channel_kinds: ({ channels }) => lines(channels.map(({ kind }) => kind)),
  channel_urls: ({ channels }) => lines(channels.map(({ url }) => url)),
  channel_phones: ({ channels }) => lines(channels.map(({ phone }) => phone)),
  channel_places_ar: ({ channels }) => lines(channels.map(({ place }) => arabic(place))),
  channel_places_en: ({ channels }) => lines(channels.map(({ place }) => english(place))),
  channel_hours_ar: ({ channels }) => lines(channels.map(({ hours }) => arabic(hours))),
  channel_hours_en: ({ channels }) => lines(channels.map(({ hours }) => english(hours))),
  keywords_ar: ({ keywords }) => lines(keywords.ar),
  keywords_en: ({ keywords }) => lines(keywords.en),
  requires: ({ requires }) => lines(requires),
  replaced_by: ({ replacedBy }) => replacedBy,
  verified_on: ({ verifiedOn }) => verifiedOn,
  provenance_service: ({ provenance }) => provenance.service,
  provenance_details: ({ provenance }) => provenance.details,
  provenance_source: ({ provenance }) => provenance.source,
  provenance_evidence: ({ provenance }) => provenance.evidence,
  provenance_year: ({ provenance }) => provenance.year,
  updated_at: ({ updatedAt }) => updatedAt.toISOString(),
  url: ({ code }, portal) => new URL(`/ar/services/${code}`, portal).href,
} as const satisfies Record<string, (service: CatalogueService, portal: string) => Cell>;

export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns).filter(isColumnName);

function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}

/** A service as a row; `portal` is the address of the portal. */
export function tableRow(service: CatalogueService, portal: string): Cell[] {
  return Object.values(columns).map((cell) => cell(service, portal));
}

interface Words {
  ar: string;
  en: string | null;
}

function arabic(text: Words | null): string | null {
  return text?.ar ?? null;
}

function english(text: Words | null): string | null {
  return text?.en ?? null;
}
