import type { ServiceContent } from "#lib/domain/revisions/content.ts";

/** What a service says that lacks nothing, with what a test changes of it. */
export function content(said: Partial<ServiceContent> = {}): ServiceContent {
  return {
    name: { ar: "تجديد رخصة", en: "Licence renewal" },
    summary: { ar: "يجدد صاحب الرخصة رخصته قبل انتهائها.", en: "Holders renew before the licence ends." },
    department: { ar: "دائرة الرخص", en: null },
    audience: ["citizen"],
    delivery: "in-person",
    maturity: 1,
    eligibility: { ar: "لكل من يحمل رخصة.", en: "Whoever holds a licence." },
    evidence: [{ ar: "الرخصة السابقة", en: "The previous licence" }],
    steps: [{ text: { ar: "تقديم الطلب", en: "Apply" }, expectedMinutes: 10 }],
    processingTime: { ar: "يوم واحد", en: "One day" },
    costs: [{ amount: 20, currency: "ILS", note: null, channel: null }],
    costNote: { ar: "يُدفع عند التقديم", en: "Paid with the application" },
    channels: [{ kind: "counter", url: null, phone: null, place: { ar: "المديرية", en: null }, hours: null }],
    outputs: [{ ar: "رخصة جديدة", en: "A renewed licence" }],
    conditions: { ar: "ألا تكون موقوفة", en: "It is not suspended" },
    keywords: { ar: ["رخصة"], en: ["licence"] },
    lifeEvents: ["driving"],
    requires: ["MOI-001"],
    ...said,
  };
}
