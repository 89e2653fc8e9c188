import { expect, test } from "vitest";
import { unificationLetter, type UnificationLetter } from "#lib/mail/unification-letter.ts";

const own = {
  name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" },
  organisation: { ar: "وزارة النقل", en: "Ministry of Transport" },
  code: "2026-2-MOT-01",
  page: "proposals/0198",
};
const other = {
  name: { ar: "شهادة خلو مخالفات", en: "Certificate of no fines" },
  organisation: { ar: "وزارة الداخلية", en: "Ministry of the Interior" },
  code: "MOI-014",
  page: "services/MOI-014",
};
const receiver = { email: "officer@example.ps", name: "منى", language: "ar" } as const;
const portal = "https://services.example.ps";
const kinds: UnificationLetter[] = ["linked", "unlinked", "merged", "mergedInto", "unmerged", "unmergedFrom"];

test.each(kinds)("%s says of which two and why, and leads to the receiver's own page", (kind) => {
  const told = { own, other, reason: "سطر\nآخر" };
  const arabic = unificationLetter(kind, told, receiver, portal);
  const english = unificationLetter(kind, told, { ...receiver, language: "en" }, portal);
  expect(arabic.subject).toContain("تجديد رخصة القيادة");
  for (const said of ["Certificate of no fines", "Ministry of the Interior", "MOI-014"])
    expect(english.text).toContain(said);
  expect(arabic.text).toContain("\u200F\u2068سطر\u2069\n\u200F\u2068آخر\u2069");
  expect(english.text).toContain(`\n${portal}/en/ministry/proposals/0198\n`);
  for (const { subject, text } of [arabic, english])
    expect(subject + text).not.toMatch(/\{\{|undefined|null/);
});
