import { count, index, known } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** The whole ranking. */
export function results({ ranked, edition }: StudyMaterial, say: Say): ChapterParts {
  const [first] = ranked;
  const last = ranked.at(-1);
  return {
    prose: proseOf(
      paragraph(
        say("results.lead", { count: count(ranked.length), day: { day: edition.publishedAt } }),
        first && last
          ? say("results.highest", { highest: index(first.priority), lowest: index(last.priority) })
          : null,
      ),
    ),
    blocks: [
      {
        kind: "table",
        caption: say("results.table"),
        head: [
          say("columns.place"),
          say("columns.service"),
          say("columns.organisation"),
          say("columns.impact"),
          say("columns.readiness"),
          say("columns.priority"),
          say("columns.quadrant"),
        ],
        rows: ranked.map(({ rank, name, organisationName, impact, readiness, priority, quadrant }) => [
          count(rank),
          name,
          organisationName,
          known(impact, index),
          known(readiness, index),
          index(priority),
          quadrant && say(`quadrants.${quadrant}`),
        ]),
      },
    ],
  };
}
