import { count } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** What is built when, as the published roadmap of the edition has it. */
export function roadmap({ roadmap: planned }: StudyMaterial, say: Say): ChapterParts {
  if (!planned) return { prose: proseOf(say("roadmap.absent")), blocks: [] };
  const { quarters, items, leftOut } = planned;
  return {
    prose: proseOf(
      paragraph(
        say("roadmap.lead", { count: count(items.length) }),
        leftOut > 0 ? say("roadmap.leftOut", { count: count(leftOut) }) : null,
      ),
    ),
    blocks:
      items.length === 0
        ? []
        : [
            { kind: "timeline", caption: say("roadmap.chart"), quarters, items },
            {
              kind: "table",
              caption: say("roadmap.table"),
              head: [say("columns.work"), say("columns.from"), say("columns.until")],
              rows: items.map(({ name, from, until }) => [
                name,
                say("period", { period: { period: from } }),
                say("period", { period: { period: until } }),
              ]),
            },
          ],
  };
}
