import { count, share } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** A proposal that is at the top in so many simulations stays there whoever weighs. */
const STEADY = 0.9;

/** Between which places each service stands, were the weights and the levels a little different. */
export function robustness({ ranked, method }: StudyMaterial, say: Say): ChapterParts {
  const certain = ranked.flatMap(({ rank, name, range }) => (range ? [{ rank, name, range }] : []));
  if (certain.length === 0) return { prose: proseOf(say("robustness.absent")), blocks: [] };
  const steady = certain.filter(({ range }) => range.topK >= STEADY).length;
  const top = count(method.topK);
  return {
    prose: proseOf(
      paragraph(
        say("robustness.lead"),
        say("robustness.steady", { count: count(steady), top, share: share(STEADY) }),
      ),
    ),
    blocks: [
      {
        kind: "table",
        caption: say("robustness.table"),
        head: [
          say("columns.place"),
          say("columns.service"),
          say("columns.from"),
          say("columns.until"),
          say("columns.coverage"),
          say("columns.top", { top }),
        ],
        rows: certain.map(({ rank, name, range }) => [
          count(rank),
          name,
          count(range.lowest),
          count(range.highest),
          share(range.coverage),
          share(range.topK),
        ]),
      },
    ],
  };
}
