import { AlignmentType, ImageRun, Paragraph, type FileChild } from "docx";
import type { Language } from "#lib/i18n/languages.ts";
import { drawChart } from "#lib/study/charts/draw-chart.ts";
import { pngOf } from "#lib/study/charts/png-of.ts";
import { svgOf } from "#lib/study/charts/svg-of.ts";
import type { SpokenChart } from "#lib/study/speak.ts";
import { captionOf, isRightToLeft } from "./docx-run.ts";

/** Across the page, in the pixels in which a text document measures images. */
const shownWidth = 480;
/** So that print is sharp where the image of dots is shown. */
const dotsOfAPixel = 3;

/** A chart with its caption above: an image that can be enlarged, and one of dots for whoever cannot show that. */
export function chartOf(chart: SpokenChart, language: Language): FileChild[] {
  const drawing = drawChart(chart, language);
  const svg = svgOf(drawing);
  const transformation = {
    width: shownWidth,
    height: Math.round((shownWidth * drawing.height) / drawing.width),
  };
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    transformation,
    fallback: { type: "png", data: pngOf(svg, shownWidth * dotsOfAPixel) },
    altText: { name: chart.caption, title: chart.caption, description: chart.description },
  });
  return [
    captionOf(language, chart.caption),
    new Paragraph({
      style: "Picture",
      bidirectional: isRightToLeft(language),
      alignment: AlignmentType.CENTER,
      children: [image],
    }),
  ];
}
