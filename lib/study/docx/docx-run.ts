import { TextRun } from "docx";
import { direction, type Language } from "#lib/i18n/languages.ts";

/** A stretch of text in the direction of its language. */
export function run(language: Language, text: string): TextRun {
  return new TextRun({ text, rightToLeft: isRightToLeft(language) });
}

export function isRightToLeft(language: Language): boolean {
  return direction(language) === "rtl";
}
