import { describe, expect, test } from "vitest";
import type { ProposalLetter } from "#lib/domain/proposals/letters.ts";
import { proposalLetter, type ProposalStep } from "#lib/mail/proposal-letter.ts";

const step: ProposalStep = {
  id: "0198",
  name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" },
  organisation: { ar: "وزارة النقل والمواصلات", en: "Ministry of Transport" },
  round: { ar: "دورة 2026", en: "Round 2026" },
  reference: "2026-2-MOT-01",
  until: new Date("2026-12-01T10:00:00Z"),
  reason: null,
  remarks: [],
};
const receiver = { email: "officer@example.ps", name: "منى", language: "ar" } as const;
const portal = "https://services.example.ps";
const kinds: ProposalLetter[] = [
  "received",
  "toDecide",
  "returned",
  "accepted",
  "declined",
  "withdrawn",
  "withdrawnToLeads",
  "notSubmitted",
];

describe("a letter about a step", () => {
  test.each(kinds)("%s says what it is about in both languages, and leaves no gap", (kind) => {
    const arabic = proposalLetter(kind, step, receiver, portal);
    const english = proposalLetter(kind, step, { ...receiver, language: "en" }, portal);
    expect(arabic.subject).toContain("تجديد رخصة القيادة");
    expect(english.subject).toContain("Renewing a driving licence");
    for (const { subject, text } of [arabic, english])
      expect(subject + text).not.toMatch(/\{\{|undefined|null/);
    const own = /toDecide|Leads/.test(kind) ? "quality" : "ministry";
    expect(english.text).toContain(`\n${portal}/en/${own}/proposals/0198\n`);
  });

  test("brings remarks by section, and a reason of several lines", () => {
    const remarks = [{ section: "demand", remark: "اذكر المصدر" } as const];
    const { text } = proposalLetter("returned", { ...step, remarks, reason: "سطر\nآخر" }, receiver, portal);
    expect(text).toContain("\u200Fالطلب والعبء الحالي: \u2068اذكر المصدر\u2069");
    expect(text).toContain("\u200F\u2068سطر\u2069\n\u200F\u2068آخر\u2069");
    expect(text).toContain("\u20662026-2-MOT-01\u2069");
  });

  test("says nothing of a number that there is not", () => {
    const { text } = proposalLetter("withdrawn", { ...step, reference: null }, receiver, portal);
    expect(text).not.toContain("رقم الترشيح");
  });
});
