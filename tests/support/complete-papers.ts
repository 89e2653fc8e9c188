import type { AskedCriterion } from "#lib/domain/proposals/completeness.ts";
import type { ProposalPapers, SoftwareComponent } from "#lib/domain/proposals/papers.ts";

export const askedCriteria: AskedCriterion[] = [
  { code: "I1", dimension: "impact" },
  { code: "R1", dimension: "readiness" },
];

export const openComponent: SoftwareComponent = {
  name: "PostgreSQL",
  licence: "PostgreSQL",
  purpose: "قاعدة البيانات",
  standing: "openSource",
  governmentHas: null,
  reason: null,
  examined: null,
  wayOut: null,
};

export const closedComponent: SoftwareComponent = {
  name: "Oracle Database",
  licence: "LicenseRef-Oracle",
  purpose: "السجل القائم",
  standing: "notOpenSource",
  governmentHas: "نظام الجهة، ولا يتسع للسجل كله",
  reason: "لا بديل يقرأ السجل القائم",
  examined: "PostgreSQL",
  wayOut: "نقل السجل في السنة الثانية",
};

/** Papers that miss nothing, for the criteria above. */
export const completePapers: ProposalPapers = {
  service: "MOI-014",
  newService: null,
  currentMaturity: 1,
  targetMaturity: 4,
  dossier: {
    problem: "يراجع المواطن ثلاثة مكاتب.",
    beneficiaries: "كل أسرة",
    yearlyTransactions: 12_000,
    demandSource: "سجل الطلبات، 2025",
    visitsNow: 3,
    daysNow: 5,
    documentsNow: 4,
    visitsAfter: 0,
    daysAfter: 0,
    documentsAfter: 0,
    currentSystems: "نظام الأحوال المدنية",
    legalBasis: "قانون الأحوال المدنية",
    team: "ثلاثة مبرمجين",
    owner: "مدير عام الأحوال المدنية",
  },
  answers: { I1: { level: 3, reason: "12,000 طلب" }, R1: { level: 4, reason: "دليل معتمد" } },
  standards: {
    openSource: { answer: "meets", explanation: null, components: [openComponent] },
    webBased: { answer: "meets", explanation: "يُقدَّم كله من الموقع" },
    support: {
      answer: "meets",
      channels: "هاتف",
      hours: "أوقات الدوام",
      responseTime: "يوم",
      operator: "مكتب الدعم",
    },
    unifiedRegistration: { answer: "exception", explanation: "يدخل الأجانب دون رقم هوية" },
    infrastructure: {
      answer: "meets",
      hosting: "المركز الحكومي",
      expectedLoad: "200 طلب يوميًا",
      backup: "كل ليلة",
    },
  },
  requirements: [{ kind: "law", buildingBlock: null, newBlock: null, description: "قرار وزاري" }],
  effort: { development: 6 },
  durationQuarters: 2,
  cost: { amount: 40_000, currency: "USD" },
  earliestQuarter: "2027-Q1",
};
