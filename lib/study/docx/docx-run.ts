import { Paragraph, TextRun } from "docx";
import { direction, type Language } from "#lib/i18n/languages.ts";

/** A stretch of text in the direction of its language. */
export function run(language: Language, text: string): TextRun {
  return new TextRun({ text, rightToLeft: isRightToLeft(language) });
}

/** What stands above a table or a chart, and goes to the next page with it. */
export function captionOf(language: Language, text: string): Paragraph {
  return new Paragraph({
    style: "Caption",
    bidirectional: isRightToLeft(language),
    children: [run(language, text)],
  });
}

export function isRightToLeft(language: Language): boolean {
  return direction(language) === "rtl";
}
