import { describe, expect, test } from "vitest";
import { columnNames, tableRow, type ColumnName } from "#lib/catalogue/table/columns.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { catalogueService } from "#tests/support/factories/catalogue-services.ts";

const portal = "https://portal.example";

describe("the columns of the catalogue", () => {
  // Files are taken back by these names: this list only ever grows at its end.
  test("keep their names and their order", () => {
    expect(columnNames.join(" ")).toBe(
      "code organisation organisation_ar organisation_en department_ar department_en name_ar name_en " +
        "summary_ar summary_en audience life_events delivery maturity eligibility_ar eligibility_en " +
        "evidence_ar evidence_en steps_ar steps_en steps_minutes outputs_ar outputs_en conditions_ar " +
        "conditions_en processing_time_ar processing_time_en cost_amounts cost_currencies cost_channels " +
        "cost_notes_ar cost_notes_en cost_note_ar cost_note_en channel_kinds channel_urls channel_phones " +
        "channel_places_ar channel_places_en channel_hours_ar channel_hours_en keywords_ar keywords_en " +
        "requires replaced_by verified_on provenance_service provenance_details provenance_source " +
        "provenance_evidence provenance_year updated_at url",
    );
  });

  test("leave empty what is not known, and always say where a service comes from", () => {
    const row = rowOf({});
    expect(Object.entries(row).filter(([, cell]) => cell !== null)).toEqual([
      ["code", "MOI-001"],
      ["organisation", "interior"],
      ["organisation_ar", "وزارة الداخلية"],
      ["organisation_en", "Interior"],
      ["name_ar", "إصدار بطاقة هوية"],
      ["summary_ar", "بطاقة هوية أولى."],
      ["delivery", "in-person"],
      ["maturity", 0],
      ["provenance_service", "reconstructed"],
      ["provenance_details", "reconstructed"],
      ["updated_at", "2026-11-01T08:00:00.000Z"],
      ["url", "https://portal.example/ar/services/MOI-001"],
    ]);
  });

  test("keep on one line what belongs together", () => {
    const row = rowOf({
      evidence: [
        { ar: "صورة", en: null },
        { ar: "طلب", en: "Form" },
      ],
      steps: [
        { text: { ar: "أولى", en: "One" }, expectedMinutes: 5 },
        { text: { ar: "ثانية", en: null }, expectedMinutes: null },
      ],
      costs: [
        { amount: 10, currency: "ILS", note: null, channel: null },
        { amount: 2.5, currency: "JOD", note: { ar: "للمستعجل", en: "Urgent" }, channel: 1 },
      ],
      channels: [{ kind: "post", url: null, phone: "1", place: { ar: "غزة", en: null }, hours: null }],
      verifiedOn: "2026-10-01",
      requires: ["MOI-002", "MOI-003"],
    });
    expect(row).toMatchObject({
      evidence_ar: "صورة\nطلب",
      evidence_en: "\nForm",
      steps_en: "One",
      steps_minutes: "5",
      cost_amounts: "10\n2.5",
      cost_currencies: "ILS\nJOD",
      cost_channels: "\n1",
      cost_notes_en: "\nUrgent",
      channel_kinds: "post",
      channel_places_ar: "غزة",
      verified_on: "2026-10-01",
      requires: "MOI-002\nMOI-003",
    });
  });
});

function rowOf(known: Partial<CatalogueService>): Partial<Record<ColumnName, unknown>> {
  const cells = tableRow(catalogueService(known), portal);
  return Object.fromEntries(columnNames.map((name, at) => [name, cells[at]]));
}
