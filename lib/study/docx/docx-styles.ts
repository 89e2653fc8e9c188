import type { IStylesOptions } from "docx";

export const colours = {
  ink: "14211B",
  soft: "4A5A51",
  line: "D9E0DA",
  band: "F5F7F4",
  sand: "F3E9CF",
  green: "0B6B3A",
  deep: "07462A",
} as const;

// Every word processor has them, or one of the same widths, with Arabic letters.
const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial" };

/** Sizes are in half points; those of Arabic text are said beside. */
const sized = (points: number, bold = false) => ({
  size: points * 2,
  sizeComplexScript: points * 2,
  bold,
  boldComplexScript: bold,
});

/** The styles of a study in a text document: whoever takes it over changes them in one place. */
export function documentStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, color: colours.ink, ...sized(11) },
        paragraph: { spacing: { after: 140, line: 320 } },
      },
      title: { run: { ...sized(26, true), color: colours.deep }, paragraph: { spacing: { after: 200 } } },
      heading1: { run: { ...sized(19, true), color: colours.deep }, paragraph: { spacing: { after: 200 } } },
      heading2: {
        run: { ...sized(13, true), color: colours.green },
        paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
      },
    },
    paragraphStyles: [
      { id: "Quiet", name: "Quiet", basedOn: "Normal", run: { ...sized(9), color: colours.soft } },
      { id: "Note", name: "Note", basedOn: "Normal", run: sized(10) },
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
        paragraph: { spacing: { after: 0, line: 264 } },
      },
      {
        id: "CellTitle",
        name: "Cell title",
        basedOn: "Cell",
        run: sized(9, true),
        paragraph: { keepNext: true, spacing: { after: 0, line: 264 } },
      },
    ],
  };
}
