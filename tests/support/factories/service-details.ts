import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";

/** A service of which nobody knows more than its name, and what is given of it. */
export function serviceDetails(known: Partial<ServiceDetails> = {}): ServiceDetails {
  return { ...unknownService, ...known };
}

const unknownService: ServiceDetails = {
  code: "MOI-100",
  name: { ar: "إصدار جواز سفر", en: "Passport" },
  summary: { ar: "جواز سفر جديد.", en: "A new passport." },
  organisation: {
    code: "MOI",
    slug: "interior",
    name: { ar: "وزارة الداخلية", en: "Ministry of Interior" },
    kind: "ministry",
    contact: { email: null, phone: null, website: null, address: null, openingHours: null },
  },
  audience: ["citizen"],
  lifeEvents: [],
  delivery: "in-person",
  maturity: 1,
  verifiedOn: null,
  verifiedBy: null,
  provenance: {
    service: "reconstructed",
    details: "reconstructed",
    source: null,
    evidence: null,
    year: null,
  },
  updatedAt: new Date("2026-11-23T10:00:00Z"),
  department: null,
  departmentContact: null,
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
  lifeEventNames: [],
  requires: [],
  requiredBy: { first: [], count: 0 },
  replacedBy: null,
};
