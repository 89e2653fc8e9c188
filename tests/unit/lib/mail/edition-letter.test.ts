import { expect, test } from "vitest";
import { editionLetter } from "#lib/mail/edition-letter.ts";

const told = {
  slug: "2026-2",
  round: { ar: "دورة 2026", en: "Round 2026" },
  objectionsUntil: new Date("2026-12-01T10:00:00Z"),
  proposals: [
    { name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" }, reference: "2026-2-MOT-01" },
  ],
};
const receiver = { email: "officer@example.ps", name: "منى", language: "ar" } as const;
const portal = "https://services.example.ps";

test.each([
  ["published", "نُشر ترتيب دورة 2026"],
  ["corrected", "صُحّح ترتيب دورة 2026"],
] as const)("%s says which nominations are ranked and until when to object", (kind, subject) => {
  const arabic = editionLetter(kind, told, receiver, portal);
  const english = editionLetter(kind, told, { ...receiver, language: "en" }, portal);
  expect(arabic.subject).toBe(subject);
  expect(english.text).toContain("Renewing a driving licence\u2069 (\u20662026-2-MOT-01\u2069)");
  expect(english.text).toMatch(/may object .+ until .*1 December 2026/);
  expect(english.text).toContain(`\n${portal}/en/priorities/2026-2\n`);
  for (const { text } of [arabic, english]) expect(text).not.toMatch(/\{\{|undefined|null/);
});
