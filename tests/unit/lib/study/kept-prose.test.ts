import { expect, test } from "vitest";
import { draftOf, keptProse } from "#lib/study/kept-prose.ts";
import { studyMaterial } from "#tests/support/study-material.ts";

const draft = draftOf(studyMaterial(), "method");
const sentBack = draft.ar.map((paragraph) => paragraph.replace(/[\u2066\u2069]/g, "")).join("\r\n\r\n");

test("A draft that is sent back as it was is not kept: it goes on following the data", () => {
  expect(keptProse({ ar: sentBack, en: draft.en.join("\n\n") }, draft)).toEqual({ ar: null, en: null });
  expect(keptProse({ ar: null, en: null }, draft)).toEqual({ ar: null, en: null });
});

test("What was written differs from the draft and is kept, in one language or both", () => {
  const ar = `${sentBack} وزيد عليه.`;
  expect(keptProse({ ar, en: null }, draft)).toEqual({ ar, en: null });
});
