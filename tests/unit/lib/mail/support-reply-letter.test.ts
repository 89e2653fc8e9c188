import { expect, test } from "vitest";
import { supportReplyLetter } from "#lib/mail/support-reply-letter.ts";

const answered = {
  to: "citizen@example.ps",
  reference: "S-7KQ2-M9XA",
  message: "صحّحنا الرسم.",
  portalUrl: "https://services.example.ps",
};

test.each([
  ["ar", "رد على طلبك S-7KQ2-M9XA"],
  ["en", "An answer to your request S-7KQ2-M9XA"],
] as const)("the letter is in the language that was asked in: %s", (language, subject) => {
  const letter = supportReplyLetter({ ...answered, language });
  expect(letter).toMatchObject({ to: answered.to, subject });
  expect(letter.text).toContain(answered.message);
  expect(letter.text).toContain(`https://services.example.ps/${language}/support/S-7KQ2-M9XA\n`);
});
