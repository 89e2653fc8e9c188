import { describe, expect, test } from "vitest";
import type { RevisionLetter } from "#lib/domain/revisions/letters.ts";
import { revisionLetter, type ToldRevision } from "#lib/mail/revision-letter.ts";

const told: ToldRevision = {
  id: "0198",
  code: "MOT-003",
  name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" },
  organisation: { ar: "وزارة النقل والمواصلات", en: "Ministry of Transport" },
  publishOn: new Date("2027-01-10"),
  reason: "السبب الأول\nالسبب الثاني",
  remarks: [{ field: "summary", remark: "اذكر المدة" }],
};
const receiver = { email: "officer@example.ps", name: "منى", language: "en" } as const;
const portal = "https://services.example.ps";

describe("a letter about a revision", () => {
  test.each<[RevisionLetter, string]>([
    ["toDecide", "/en/ministry/revisions/0198"],
    ["toArchive", "/en/ministry/revisions/0198"],
    ["scheduled", "/en/ministry/services/MOT-003"],
    ["published", "/en/ministry/services/MOT-003"],
    ["archived", "/en/ministry/services/MOT-003"],
    ["returned", "/en/ministry/services/MOT-003"],
    ["takenBack", "/en/ministry/services/MOT-003"],
    ["leftArchived", "/en/ministry/services/MOT-003"],
  ])("%s leads to %s and says what it is about in both languages", (kind, page) => {
    const english = revisionLetter(kind, told, receiver, portal);
    const arabic = revisionLetter(kind, told, { ...receiver, language: "ar" }, portal);
    expect(english.text).toContain(`\n${portal}${page}\n`);
    expect(english.subject).toContain("Renewing a driving licence");
    expect(arabic.subject).toContain("تجديد رخصة القيادة");
    for (const { subject, text } of [arabic, english]) {
      expect(subject + text).not.toMatch(/\{\{|undefined|null/);
      for (const said of ["MOT-003", "السبب الثاني", "اذكر المدة"]) expect(text).toContain(said);
    }
  });

  test("names the day it waits for", () => {
    expect(revisionLetter("scheduled", told, receiver, portal).text).toContain("10 January 2027");
  });
});
