import type { RankedService, StudyMaterial } from "#lib/domain/study/material.ts";

/** How the services of an organisation stand. */
const stands = { maturity: 1.26, verified: 1 };

/** Who needs a building block, and what it unlocks. */
const claims = (first: number, last: number) => ({
  places: { ar: `${first} و${last}`, en: `${first} and ${last}` },
  priority: 512.25 + first,
});

const named = (ar: string, en: string | null = null) => ({ ar, en });

/** A ranked service of a study, with everything known of it. */
export function rankedService(rank: number, parts: Partial<RankedService> = {}): RankedService {
  return {
    id: `P-${rank}`,
    rank,
    name: named(`خدمة رقم ${rank}`, `Service ${rank}`),
    organisation: "interior",
    organisationName: named("وزارة الداخلية", "Ministry of Interior"),
    service: `MOI-${String(rank).padStart(3, "0")}`,
    targetMaturity: 4,
    impact: 90.25 - rank / 2,
    readiness: 70.5 - rank / 3,
    priority: 82.35 - rank / 2,
    quadrant: "A",
    range: { lowest: rank, highest: rank + 3, coverage: 0.934, topK: 0.987 },
    figures: {
      yearlyTransactions: 45_120 + rank,
      visitsNow: 3,
      visitsAfter: 0,
      daysNow: 14,
      daysAfter: 2,
      documentsNow: 5,
      documentsAfter: 1,
    },
    criteria: [
      { name: named("حجم الطلب", "Demand"), dimension: "impact", level: 4.5, points: 52.5, possible: 60 },
      { name: named("توثيق الإجراءات"), dimension: "readiness", level: 3, points: 50, possible: 100 },
    ],
    ...parts,
  };
}

/** Everything that a study can be drawn up from; a test takes away what it is about. */
export function studyMaterial(parts: Partial<StudyMaterial> = {}): StudyMaterial {
  return {
    edition: {
      slug: "2017-1",
      hash: "a".repeat(64),
      name: named("دورة 2017 الأولى", "First round of 2017"),
      publishedAt: "2017-05-01T09:00:00.000Z",
    },
    method: { alpha: 0.6, threshold: 50, topK: 10 },
    criteria: [
      { name: named("حجم الطلب", "Demand"), dimension: "impact", weight: 0.6 },
      { name: named("توثيق الإجراءات"), dimension: "readiness", weight: 1 },
    ],
    ranked: [
      rankedService(1),
      rankedService(2, {
        organisation: "health",
        organisationName: named("وزارة الصحة", "Ministry of Health"),
      }),
      rankedService(3, { quadrant: "B", service: null }),
    ],
    incomplete: [
      {
        name: named("حجز موعد"),
        organisation: "health",
        organisationName: named("وزارة الصحة", "Ministry of Health"),
      },
    ],
    evaluations: 12,
    agreement: 0.7123,
    state: {
      services: 1_574,
      organisations: 28,
      verified: 2,
      byDelivery: [{ name: named("حضوري", "In person"), services: 1_500 }],
      byMaturity: [{ name: named("غير إلكترونية", "Offline"), services: 900 }],
      byOrganisation: [
        { name: named("وزارة الداخلية", "Ministry of Interior"), services: 61, online: 7, ...stands },
        { name: named("وزارة الصحة", "Ministry of Health"), services: 40, online: 4, ...stands },
      ],
      stated: [
        {
          name: named("مستخدمو التسجيل الموحد"),
          period: "2017-03",
          partial: true,
          value: 80_123,
          source: null,
        },
      ],
    },
    requirements: {
      blocks: [
        { name: named("الدفع الإلكتروني", "Payment"), neededBy: 17, neededNow: 11, ...claims(1, 5) },
        { name: named("التسجيل الموحد", "Unified registration"), neededBy: 3, neededNow: 1, ...claims(2, 9) },
      ],
      kinds: [{ name: named("سند قانوني", "Law"), neededBy: 6 }],
      effort: [{ name: named("برمجة", "Development"), months: 41.5 }],
      costs: [{ name: named("دولار أمريكي", "US dollars"), amount: 96_500 }],
      unpriced: 2,
      unlocking: { top: 20, ready: 2, steps: [{ name: named("الدفع الإلكتروني", "Payment"), ready: 13 }] },
    },
    roadmap: {
      quarters: ["2017-Q3", "2017-Q4", "2018-Q1", "2018-Q2"],
      items: [
        { name: named("الدفع الإلكتروني", "Payment"), isShared: true, from: "2017-Q3", until: "2018-Q1" },
        { name: named("خدمة رقم 1", "Service 1"), isShared: false, from: "2018-Q2", until: "2018-Q2" },
      ],
      leftOut: [3, 4, 5].map((rank) => ({
        name: named(`خدمة رقم ${rank}`, `Service ${rank}`),
        why: named("لا تكفي موازنة 2018", "The budget of 2018 does not suffice"),
      })),
    },
    ...parts,
  };
}
