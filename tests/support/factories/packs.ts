import type { Pack, PackedLifeEvent, PackedOrganisation, PackedService } from "#lib/domain/catalogue/pack.ts";

/** A service of which nothing is known but its name; a test says what it is about. */
export function aPackedService(said: Partial<PackedService> & { code: string }): PackedService {
  return {
    organisation: "interior",
    department: null,
    name: { ar: `خدمة ${said.code}`, en: `Service ${said.code}` },
    summary: { ar: "ما تقوله الخدمة", en: null },
    keywords: { ar: [], en: [] },
    audience: ["citizen"],
    lifeEvents: [],
    delivery: "in-person",
    maturity: 1,
    eligibility: null,
    evidence: [],
    steps: [],
    outputs: [],
    conditions: null,
    processingTime: null,
    costs: [],
    costNote: null,
    channels: [],
    requires: [],
    requiredBy: 0,
    replacedBy: null,
    verifiedOn: null,
    provenance: { service: "sourced", details: "reconstructed", source: null, evidence: null, year: null },
    updatedAt: "2026-11-20T08:00:00.000Z",
    ...said,
  };
}

export function aPackedOrganisation(
  said: Partial<PackedOrganisation> & { slug: string },
): PackedOrganisation {
  return {
    kind: "ministry",
    name: { ar: `جهة ${said.slug}`, en: `Organisation ${said.slug}` },
    parent: null,
    contact: { email: null, phone: null, website: null, address: null, openingHours: null },
    ...said,
  };
}

export function aPackedLifeEvent(said: Partial<PackedLifeEvent> & { slug: string }): PackedLifeEvent {
  return {
    kind: "life",
    name: { ar: `موقف ${said.slug}`, en: `Event ${said.slug}` },
    services: [],
    ...said,
  };
}

export function aPack(said: Partial<Pack> = {}): Pack {
  return {
    organisation: null,
    changedAt: "2026-11-20T08:00:00.000Z",
    services: [],
    organisations: [
      aPackedOrganisation({ slug: "interior", name: { ar: "وزارة الداخلية", en: "Interior" } }),
    ],
    lifeEvents: [],
    names: {},
    synonyms: [],
    sentences: { ar: {}, en: {} },
    ...said,
  };
}
