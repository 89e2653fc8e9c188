import { z } from "zod";
import { chapterIds } from "#lib/domain/study/document.ts";
import { editionSlug } from "#lib/rankings/schema.ts";
import { optionalText, wholeNumber } from "#lib/safe-text.ts";
import { firstValue } from "#lib/search-params.ts";

/** How long the prose of a chapter may be. */
export const LONGEST_PROSE = 20_000;

export const studyFormats = ["pdf", "docx", "xlsx"] as const;

export type StudyFormat = (typeof studyFormats)[number];

export const studyFormat = z.enum(studyFormats);
export const studyChapter = z.enum(chapterIds);

/** `version` is of the draft that the person saw; 0 where nothing was written yet. */
export const studyForm = z.object({
  edition: editionSlug,
  version: wholeNumber({ min: 0, max: 1_000_000_000 }),
});

export const sectionForm = studyForm.extend({
  chapter: studyChapter,
  textAr: optionalText({ max: LONGEST_PROSE }),
  textEn: optionalText({ max: LONGEST_PROSE }),
});

const comparison = z.object({ since: editionSlug.optional().catch(undefined) });

/** The earlier study that the address of a comparison asks for. */
export function readSince(parameters: Record<string, string | string[] | undefined>): string | undefined {
  return comparison.parse({ since: firstValue(parameters["since"]) }).since;
}
