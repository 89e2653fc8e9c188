import { describe, expect, test } from "vitest";
import { coefficient, count, index, same, share } from "#lib/domain/study/figures.ts";
import { studySentences } from "#lib/domain/study/sentences.ts";
import { say } from "#lib/study/say.ts";

describe("The sentences of a study", () => {
  test.each(studySentences.map((sentence) => [sentence]))(
    "%s has its words in both languages",
    (sentence) => {
      const { ar, en } = say(sentence, { count: count(2) });
      expect(ar).toMatch(/[\u0600-\u06FF]|\{\{/);
      expect(en).not.toBe(sentence);
    },
  );

  test.each([
    [1, "رُتّبت في «دورة» خدمة واحدة مقترحة للتحويل الإلكتروني."],
    [2, "رُتّبت في «دورة» خدمتان مقترحتان للتحويل الإلكتروني."],
    [7, "رُتّبت في «دورة» 7 خدمات مقترحة للتحويل الإلكتروني."],
    [45, "رُتّبت في «دورة» 45 خدمة مقترحة للتحويل الإلكتروني."],
    [1_234, "رُتّبت في «دورة» 1,234 خدمة مقترحة للتحويل الإلكتروني."],
  ])("take the Arabic plural of %i", (value, sentence) => {
    expect(say("summary.ranked", { count: count(value), name: { ar: "دورة", en: null } }).ar).toBe(sentence);
  });

  test("print each number as its format has it", () => {
    expect(say("agreement.low", { value: coefficient(0.65) }).en).toContain("0.650");
    expect(say("method.priority", { alpha: share(0.6), rest: share(1 - 0.6) }).en).toContain(
      "60% impact and 40% readiness",
    );
    expect(say("method.priority", { alpha: share(0.6), rest: share(0.4) }).ar).toContain("\u206640%\u2069");
    expect(say("method.seal", { edition: same("2017-1"), hash: same("ab") }).ar).toContain(
      "\u20662017-1\u2069",
    );
    expect(say("results.highest", { highest: index(88), lowest: index(12.345) }).ar).toBe(
      "أعلى الأولويات 88.0 من 100 وأدناها 12.3.",
    );
    expect(say("results.lead", { count: count(3), day: { day: "2017-05-01T09:00:00Z" } }).en).toBe(
      "The places of 3 services were published on 1 May 2017.",
    );
  });
});
