import type { ChapterId, Prose } from "#lib/domain/study/document.ts";
import { drawUpStudy, type WrittenProse } from "#lib/domain/study/draw-up-study.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { partedText } from "#lib/domain/study/paragraphs.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { say } from "./say.ts";

/** What the data gives for a chapter where nobody writes. */
export function draftOf(material: StudyMaterial, chapter: ChapterId): Prose {
  const { chapters } = drawUpStudy(material, new Map(), say);
  return chapters.find(({ id }) => id === chapter)?.prose ?? { ar: [], en: [] };
}

/** What is kept of a text that was sent: nothing where it is the draft as it was, so that it follows the data. */
export function keptProse(sent: WrittenProse, draft: Prose): WrittenProse {
  const kept = (language: Language, text: string | null) =>
    text === null || partedText(text).join("\n\n") === draft[language].map(visible).join("\n\n")
      ? null
      : text;
  return { ar: kept("ar", sent.ar), en: kept("en", sent.en) };
}

/** A form gives back a text without the marks of direction that the draft has around codes. */
function visible(paragraph: string): string {
  return paragraph.replace(/[\u2066\u2069]/g, "");
}
