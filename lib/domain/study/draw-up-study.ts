import { annexes } from "./chapters/annexes.ts";
import { method } from "./chapters/method.ts";
import { nominations } from "./chapters/nominations.ts";
import type { ChapterParts } from "./chapters/parts.ts";
import { quadrants } from "./chapters/quadrants.ts";
import { requirements } from "./chapters/requirements.ts";
import { results } from "./chapters/results.ts";
import { roadmap } from "./chapters/roadmap.ts";
import { robustness } from "./chapters/robustness.ts";
import { state } from "./chapters/state.ts";
import { summary } from "./chapters/summary.ts";
import { chapterIds, type Chapter, type ChapterId, type StudyContent } from "./document.ts";
import { keyFigures } from "./key-figures.ts";
import type { StudyMaterial } from "./material.ts";
import { partedText } from "./paragraphs.ts";
import type { Say } from "./sentences.ts";

type Draw = (material: StudyMaterial, say: Say) => ChapterParts;

const chapters: Record<ChapterId, Draw> = {
  summary,
  method,
  state,
  nominations,
  results,
  robustness,
  quadrants,
  requirements,
  roadmap,
  annexes,
};

/** What people wrote for a chapter, in both languages; a language without a text keeps the draft. */
export type WrittenProse = { ar: string | null; en: string | null };

/** Draws up the study of an edition: its chapters from the data, in the words that people wrote where they did. */
export function drawUpStudy(
  material: StudyMaterial,
  written: ReadonlyMap<ChapterId, WrittenProse>,
  say: Say,
): StudyContent {
  return {
    title: say("title", { name: material.edition.name }),
    keyFigures: keyFigures(material, say),
    chapters: chapterIds.map((id) => chapterOf(id, chapters[id](material, say), written.get(id), say)),
  };
}

function chapterOf(
  id: ChapterId,
  { prose, blocks }: ChapterParts,
  written: WrittenProse | undefined,
  say: Say,
): Chapter {
  const [ar, en] = [written?.ar ?? null, written?.en ?? null];
  return {
    id,
    title: say(`chapters.${id}`),
    prose: {
      ar: ar === null ? prose.ar : partedText(ar),
      en: en === null ? prose.en : partedText(en),
    },
    written: ar !== null || en !== null,
    blocks,
  };
}
