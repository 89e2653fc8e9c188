import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";

/** A service of which no more is known than must be, but for what a test is about. */
export function catalogueService(known: Partial<CatalogueService> = {}): CatalogueService {
  return {
    code: "MOI-001",
    name: { ar: "إصدار بطاقة هوية", en: null },
    summary: { ar: "بطاقة هوية أولى.", en: null },
    organisation: { code: "MOI", slug: "interior", name: { ar: "وزارة الداخلية", en: "Interior" } },
    audience: [],
    lifeEvents: [],
    delivery: "in-person",
    maturity: 0,
    verifiedOn: null,
    provenance: {
      service: "reconstructed",
      details: "reconstructed",
      source: null,
      evidence: null,
      year: null,
    },
    updatedAt: new Date("2026-11-01T08:00:00Z"),
    department: null,
    eligibility: null,
    evidence: [],
    steps: [],
    outputs: [],
    conditions: null,
    processingTime: null,
    costs: [],
    costNote: null,
    channels: [],
    keywords: { ar: [], en: [] },
    requires: [],
    replacedBy: null,
    ...known,
  };
}
