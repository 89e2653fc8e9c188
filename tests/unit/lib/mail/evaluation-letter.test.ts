import { expect, test } from "vitest";
import { evaluationLetter } from "#lib/mail/evaluation-letter.ts";

const one = {
  name: { ar: "تجديد رخصة القيادة", en: "Renewing a driving licence" },
  reference: "2026-2-MOT-01",
};
const round = { ar: "دورة 2026", en: "Round 2026" };
const until = new Date("2026-12-01T10:00:00Z");
const receiver = { email: "evaluator@example.ps", name: "منى", language: "ar" } as const;
const portal = "https://services.example.ps";
const letter = (kind: "assigned" | "notFinal", count: number, language: "ar" | "en" = "ar") =>
  evaluationLetter(
    kind,
    { round, until, proposals: Array.from({ length: count }, () => one) },
    { ...receiver, language },
    portal,
  );

test.each([
  [1, "أُسند إليك تقييم ترشيح", "بقي تقييم واحد لم تجعله نهائيًا"],
  [2, "أُسند إليك تقييم ترشيحين", "بقي تقييمان لم تجعلهما نهائيين"],
  [3, "أُسند إليك تقييم 3 ترشيحات", "بقيت 3 تقييمات لم تجعلها نهائية"],
  [11, "أُسند إليك تقييم 11 ترشيحًا", "بقي 11 تقييمًا لم تجعلها نهائية"],
])("%i are counted as Arabic counts them", (count, assigned, notFinal) => {
  expect(letter("assigned", count).subject).toBe(assigned);
  expect(letter("notFinal", count).subject).toBe(notFinal);
});

test.each(["assigned", "notFinal"] as const)("%s names each nomination and leads to the list", (kind) => {
  const { subject, text } = letter(kind, 2, "en");
  expect(text.match(/Renewing a driving licence\u2069 \(\u20662026-2-MOT-01\u2069\)/g)).toHaveLength(2);
  expect(text).toContain(`\n${portal}/en/quality\n`);
  expect(subject + text).not.toMatch(/\{\{|undefined|null/);
});
