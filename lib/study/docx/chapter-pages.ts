import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Tells on which pages the chapters begin, as well as can be told without the letters of the reader. What follows the
 * last beginning, a page for each proposal, is not laid out: it would take most of the time and tell nothing.
 */
export const chapterPages: PageNumberEstimator = (body, context) => {
  const children: unknown = body["w:body"];
  if (!Array.isArray(children)) return estimate(body, context);
  const last = children.findLastIndex((child) => JSON.stringify(child).includes('"Heading1"'));
  return estimate({ "w:body": [...children.slice(0, last + 1), children.at(-1)] }, context);
};
