import { LineRuleType, type IStylesOptions } from "docx";
import type { Language } from "#lib/i18n/languages.ts";
import { isRightToLeft } from "./docx-run.ts";

export const colours = {
  ink: "14211B",
  soft: "4A5A51",
  line: "D9E0DA",
  band: "F5F7F4",
  sand: "F3E9CF",
  green: "0B6B3A",
  deep: "07462A",
} as const;

/** Of an A4 page between its margins, in twentieths of a point. */
export const textWidth = 9_525;

// Every word processor has them, or one of the same widths, with Arabic letters.
const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial" };

/** Sizes are in half points; those of Arabic text are said beside. */
const sized = (points: number, bold = false) => ({
  size: points * 2,
  sizeComplexScript: points * 2,
  bold,
  boldComplexScript: bold,
});

/** Lines so many times as high as their letters, whatever the size of these. */
const lines = (times: number) => ({ line: 240 * times, lineRule: LineRuleType.AUTO });

/** The styles of a study in a text document: whoever takes it over changes them in one place. */
export function documentStyles(language: Language): IStylesOptions {
  // The contents are written by the word processor, which takes their direction from this style.
  const inContents = { bidirectional: isRightToLeft(language), spacing: { after: 100 } };
  return {
    default: {
      document: {
        run: { font, color: colours.ink, language: { value: "en-GB", bidirectional: "ar-SA" }, ...sized(11) },
        paragraph: { spacing: { after: 140, ...lines(1.3) } },
      },
      title: {
        run: { ...sized(26, true), color: colours.deep },
        paragraph: { spacing: { after: 200, ...lines(1.1) } },
      },
      heading1: {
        run: { ...sized(19, true), color: colours.deep },
        paragraph: { keepNext: true, spacing: { after: 200, ...lines(1.1) } },
      },
      heading2: {
        run: { ...sized(13, true), color: colours.green },
        paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
      },
    },
    paragraphStyles: [
      { id: "Quiet", name: "Quiet", basedOn: "Normal", run: { ...sized(9), color: colours.soft } },
      { id: "Note", name: "Note", basedOn: "Normal", run: sized(10) },
      { id: "Lead", name: "Lead", basedOn: "Normal", paragraph: { keepNext: true } },
      {
        id: "ContentsTitle",
        name: "Contents title",
        basedOn: "Normal",
        run: { ...sized(13, true), color: colours.green },
        paragraph: { spacing: { before: 320 } },
      },
      {
        id: "Caption",
        name: "Caption",
        basedOn: "Normal",
        run: { ...sized(10, true), color: colours.soft },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      {
        id: "Cell",
        name: "Cell",
        basedOn: "Normal",
        run: sized(9),
        paragraph: { spacing: { after: 0, ...lines(1.1) } },
      },
      { id: "CellKept", name: "Cell kept with the next", basedOn: "Cell", paragraph: { keepNext: true } },
      {
        id: "Quarter",
        name: "Quarter",
        basedOn: "Cell",
        run: { ...sized(8), color: colours.soft },
        paragraph: { keepNext: true },
      },
      {
        id: "Bar",
        name: "Bar",
        basedOn: "Cell",
        paragraph: { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } },
      },
      { id: "TOC1", name: "toc 1", basedOn: "Normal", paragraph: inContents },
      {
        id: "Picture",
        name: "Picture",
        basedOn: "Normal",
        paragraph: { spacing: { before: 80, after: 240 } },
      },
      {
        id: "CellTitle",
        name: "Cell title",
        basedOn: "Cell",
        run: sized(9, true),
        paragraph: { keepNext: true },
      },
    ],
  };
}
