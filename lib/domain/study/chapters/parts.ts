import type { Block, Prose } from "#lib/domain/study/document.ts";

/** What a chapter is drawn up as, before people write its prose. */
export type ChapterParts = { prose: Prose; blocks: Block[] };
