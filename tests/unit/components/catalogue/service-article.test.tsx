import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ServiceArticle } from "#components/catalogue/service-article.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";

const unknownService: ServiceDetails = {
  code: "MOI-100",
  name: { ar: "إصدار جواز سفر", en: "Passport" },
  summary: { ar: "جواز سفر جديد.", en: "A new passport." },
  organisation: { code: "MOI", slug: "interior", name: { ar: "وزارة الداخلية", en: "Ministry of Interior" } },
  audience: ["citizen"],
  lifeEvents: [],
  delivery: "in-person",
  maturity: 1,
  verifiedOn: null,
  provenance: {
    service: "reconstructed",
    details: "reconstructed",
    source: null,
    evidence: null,
    year: null,
  },
  updatedAt: new Date("2026-11-23T10:00:00Z"),
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
  lifeEventNames: [],
  requires: [],
  requiredBy: { first: [], count: 0 },
  replacedBy: null,
};

function page(service: Partial<ServiceDetails>, language: "ar" | "en" = "ar"): string {
  const whole = { ...unknownService, ...service };
  return renderToStaticMarkup(<ServiceArticle language={language} service={whole} today="2026-11-23" />);
}

describe("what nobody knows", () => {
  test("is said to be unknown in every section: no heading is left empty", () => {
    expect(page({})).not.toMatch(/<\/h2><\/section>/);
    expect(page({}).match(/غير معروف بعد/g)?.length).toBeGreaterThanOrEqual(10);
  });
});

describe("what nobody verified", () => {
  const listed = {
    evidence: [{ ar: "بطاقة الهوية", en: null }],
    steps: [{ text: { ar: "تقديم الطلب", en: null }, expectedMinutes: null }],
  };

  test("says so above the page and on the lists of documents and steps themselves", () => {
    expect(page(listed)).toContain("ولم نجد مصدرًا يؤكدها");
    expect(page(listed).match(/قائمة استرشادية، تأكد من الجهة قبل الذهاب/g)).toHaveLength(2);
  });

  test("a service that was seen in a source is not called probable", () => {
    const sourced = { ...unknownService.provenance, service: "sourced" as const };
    expect(page({ provenance: sourced })).toContain("لم تعتمد الجهة هذه البيانات بعد، فتأكد منها قبل الذهاب");
    expect(page({ provenance: sourced })).not.toContain("نرجّح");
  });

  test("what the organisation stands behind carries no warning, until it is eighteen months old", () => {
    const fresh = page({ ...listed, verifiedOn: "2026-01-01" });
    expect(fresh).not.toContain("استرشادية");
    expect(fresh).toContain("اعتمدتها الجهة في");
    expect(page({ ...listed, verifiedOn: "2025-01-01" })).toContain("مضى أكثر من سنة ونصف");
  });
});

describe("the page in English", () => {
  test("marks what exists in Arabic only", () => {
    const english = page({ evidence: [{ ar: "بطاقة الهوية", en: null }] }, "en");
    expect(english).toMatch(/<ul[^>]* lang="ar" dir="rtl"[^>]*>.*بطاقة الهوية/);
    expect(english).toContain("<h1>");
    expect(english).not.toMatch(/<h1><span lang/);
  });
});

describe("fees", () => {
  test.each([
    [24, "JOD", "24 دينارًا أردنيًا"],
    [5, "ILS", "5 شواكل"],
    [2, "USD", "دولاران"],
    [210, "ILS", "210 شواكل"],
    [0, "ILS", "مجانًا"],
  ] as const)("%d %s", (amount, currency, words) => {
    expect(page({ costs: [{ amount, currency, note: null }] })).toContain(words);
  });
});

describe("a service that many need", () => {
  test("names some, counts all and links to the rest", () => {
    const first = [{ code: "MOT-003", name: { ar: "تجديد رخصة قيادة", en: null } }];
    const html = page({ requiredBy: { first, count: 437 } });
    expect(html).toContain("437 خدمة تطلب مخرج هذه الخدمة");
    expect(html).toContain('href="/ar/services?requires=MOI-100"');
  });
});

test("a problem on the page can be reported with the page and the service filled in", () => {
  expect(page({})).toContain('href="/ar/support?page=%2Far%2Fservices%2FMOI-100&amp;service=MOI-100"');
});
