import type { Prose, Text } from "./document.ts";

/** Sentences as one paragraph in each language; one that is not there is left out. */
export function paragraph(...sentences: (Text | null)[]): Text {
  const said = sentences.filter((sentence) => sentence !== null);
  return {
    ar: said.map(({ ar }) => ar).join(" "),
    en: said.map(({ ar, en }) => en ?? ar).join(" "),
  };
}

/** Paragraphs as the prose of a chapter. */
export function proseOf(...paragraphs: Text[]): Prose {
  return { ar: paragraphs.map(({ ar }) => ar), en: paragraphs.map(({ ar, en }) => en ?? ar) };
}

/** A text that people wrote: its paragraphs are parted by empty lines. */
export function partedText(text: string): string[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
