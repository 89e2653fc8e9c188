import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from "docx";
import type { Language } from "#lib/i18n/languages.ts";
import type { Spoken, SpokenBlock, SpokenChapter, SpokenStudy } from "#lib/study/speak.ts";
import { chapterPages } from "./chapter-pages.ts";
import { chartOf } from "./docx-chart.ts";
import { isRightToLeft, run } from "./docx-run.ts";
import { colours, documentStyles } from "./docx-styles.ts";
import { tableOf } from "./docx-table.ts";
import { timelineOf } from "./docx-timeline.ts";

/** A study as a text document: right to left in Arabic, with styles, a table of contents and page numbers. */
export async function docxOf(study: SpokenStudy): Promise<Uint8Array> {
  const { language } = study;
  const document = new Document({
    title: study.title,
    styles: documentStyles(language),
    pageNumbers: chapterPages,
    // A word processor counts the pages of its contents anew.
    features: { updateFields: true },
    sections: [
      {
        properties: { page: { size: { width: "210mm", height: "297mm" }, margin: margins } },
        headers: { default: new Header({ children: [quiet(language, study.title)] }) },
        footers: { default: new Footer({ children: [pageNumber(study)] }) },
        children: [...opening(study), ...study.chapters.flatMap((chapter) => chapterOf(chapter, language))],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const margins = { top: "25mm", bottom: "23mm", left: "21mm", right: "21mm" } as const;

function opening(study: SpokenStudy): FileChild[] {
  const { language } = study;
  return [
    new Paragraph({
      style: "Title",
      bidirectional: isRightToLeft(language),
      children: [run(language, study.title)],
    }),
    ...study.imprint.map((fact) => quiet(language, fact)),
    ...(study.illustrative ? [noteOf({ text: study.illustrative, language })] : []),
    ...tableOf(study.atAGlance, language),
    paragraphOf({ text: study.contents, language }, "ContentsTitle"),
    new TableOfContents(study.contents, { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}

function chapterOf({ title, paragraphs, blocks }: SpokenChapter, language: Language): FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      bidirectional: isRightToLeft(language),
      children: [run(language, title)],
    }),
    ...paragraphs.map((text) => paragraphOf({ text, language })),
    ...blocks.flatMap((block) => blockOf(block, language)),
  ];
}

function blockOf(block: SpokenBlock, language: Language): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          bidirectional: isRightToLeft(language),
          children: [run(block.text.language, block.text.text)],
        }),
      ];
    case "paragraph":
      return [paragraphOf(block.text, "Lead")];
    case "note":
      return [noteOf(block.text)];
    case "table":
      return tableOf(block, language);
    case "chart":
      return chartOf(block, language);
    case "timeline":
      return timelineOf(block, language);
  }
}

function paragraphOf({ text, language }: Spoken, style?: string): Paragraph {
  return new Paragraph({
    ...(style && { style }),
    bidirectional: isRightToLeft(language),
    children: [run(language, text)],
  });
}

function noteOf({ text, language }: Spoken): Paragraph {
  return new Paragraph({
    style: "Note",
    bidirectional: isRightToLeft(language),
    shading: { fill: colours.sand },
    children: [run(language, text)],
  });
}

function quiet(language: Language, text: string): Paragraph {
  return paragraphOf({ text, language }, "Quiet");
}

/** "Page 3 of 40", with fields for the numbers. */
function pageNumber({ page, language }: SpokenStudy): Paragraph {
  const fields = { "#pages": PageNumber.TOTAL_PAGES, "#page": PageNumber.CURRENT };
  const children = page.split(/(#pages|#page)/).map((part) => {
    const field = part === "#pages" || part === "#page" ? fields[part] : part;
    return new TextRun({ children: [field], rightToLeft: isRightToLeft(language) });
  });
  return new Paragraph({
    style: "Quiet",
    alignment: AlignmentType.CENTER,
    bidirectional: isRightToLeft(language),
    children,
  });
}
