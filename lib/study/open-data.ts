import { z } from "zod";
import { openText } from "#lib/api/open-text.ts";
import { chapterIds, figureFormats } from "#lib/domain/study/document.ts";
import { STUDY_FORMAT } from "#lib/domain/study/study-document.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const figure = z.object({ value: z.number(), format: z.enum(figureFormats) });

const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "paragraph", "note"]), text: openText }),
  z.object({
    kind: z.literal("table"),
    caption: openText,
    head: z.array(openText),
    rows: z.array(z.array(z.union([figure, openText]).nullable())),
  }),
  z.object({
    kind: z.literal("chart"),
    caption: openText,
    across: openText,
    up: openText,
    threshold: z.number(),
    points: z.array(
      z.object({
        place: z.number(),
        quadrant: z.enum(["A", "B", "C", "D"]),
        across: z.number(),
        up: z.number(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("timeline"),
    caption: openText,
    quarters: z.array(z.string()),
    items: z.array(z.object({ name: openText, isShared: z.boolean(), from: z.string(), until: z.string() })),
  }),
]);

/** What a published study says; its hash is kept beside it. */
export const studyContent = z.object({
  formatVersion: z.literal(STUDY_FORMAT),
  edition: z.string(),
  illustrative: z.boolean(),
  publishedAt: z.iso.datetime(),
  previousHash: hash,
  title: openText,
  keyFigures: z.array(z.object({ id: z.string(), name: openText, figure })),
  chapters: z.array(
    z.object({
      id: z.enum(chapterIds),
      title: openText,
      prose: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
      /** Did people write it, or is it the draft that the data gives? */
      written: z.boolean(),
      blocks: z.array(block),
    }),
  ),
});

/** The study of an edition as open data: `hash` is the SHA-256 of the canonical form of everything else. */
export const openStudySchema = studyContent.extend({ hash });
