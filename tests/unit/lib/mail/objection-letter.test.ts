import { describe, expect, test } from "vitest";
import { objectionLetter, type ObjectionLetter, type ToldObjection } from "#lib/mail/objection-letter.ts";

const told: ToldObjection = {
  proposal: "0198",
  round: "2026-2",
  edition: "2026-2-correction-1",
  name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" },
  organisation: { ar: "وزارة النقل والمواصلات", en: "Ministry of Transport" },
  reference: "2026-2-MOT-01",
  text: "السبب الأول\nالسبب الثاني",
  outcome: null,
  answer: null,
};
const receiver = { email: "officer@example.ps", name: "منى", language: "en" } as const;
const portal = "https://services.example.ps";

describe("a letter about an objection", () => {
  test.each<[ObjectionLetter, string]>([
    ["filed", "/en/ministry/proposals/0198/objection"],
    ["toAnswer", "/en/quality/rounds/2026-2/objections"],
    ["answered", "/en/ministry/proposals/0198/objection"],
    ["answeredToLeads", "/en/quality/rounds/2026-2/objections"],
  ])("%s leads to %s and says what it is about in both languages", (kind, page) => {
    const english = objectionLetter(kind, told, receiver, portal);
    const arabic = objectionLetter(kind, told, { ...receiver, language: "ar" }, portal);
    expect(english.text).toContain(`\n${portal}${page}\n`);
    expect(english.subject).toContain("Renewing a driving licence");
    expect(arabic.subject).toContain("تجديد رخصة القيادة");
    for (const { subject, text } of [arabic, english]) {
      expect(subject + text).not.toMatch(/\{\{|undefined|null/);
      expect(text).toContain("2026-2-MOT-01");
      expect(text).toContain("السبب الثاني");
    }
  });

  test("brings the answer with what was decided", () => {
    const answered = { ...told, outcome: "upheld", answer: "نعم، كما ذكرتم" } as const;
    const { text } = objectionLetter("answered", answered, receiver, portal);
    expect(text).toContain("The answer (upheld):");
    expect(text).toContain("نعم، كما ذكرتم");
  });
});
