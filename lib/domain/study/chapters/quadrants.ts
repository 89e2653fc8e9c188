import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Block, Chart } from "#lib/domain/study/document.ts";
import { count, index, known } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

const inOrder = ["A", "B", "C", "D"] as const satisfies Quadrant[];

/** Impact and readiness together: what to begin with, what to prepare. */
export function quadrants(material: StudyMaterial, say: Say): ChapterParts {
  return {
    prose: proseOf(say("quadrants.lead", { threshold: count(material.method.threshold) })),
    blocks: [chart(material, say), ...inOrder.flatMap((quadrant) => members(quadrant, material, say))],
  };
}

function chart({ ranked, method }: StudyMaterial, say: Say): Chart {
  return {
    kind: "chart",
    caption: say("quadrants.chart"),
    across: say("columns.readiness"),
    up: say("columns.impact"),
    threshold: method.threshold,
    points: ranked.flatMap(({ rank, impact, readiness, quadrant }) =>
      quadrant === null || impact === null || readiness === null
        ? []
        : [{ place: rank, quadrant, across: readiness, up: impact }],
    ),
  };
}

function members(quadrant: Quadrant, { ranked }: StudyMaterial, say: Say): Block[] {
  const rows = ranked.filter((row) => row.quadrant === quadrant);
  const name = say(`quadrants.${quadrant}`);
  const opening: Block[] = [
    { kind: "heading", text: name },
    { kind: "paragraph", text: say(`quadrants.about.${quadrant}`) },
  ];
  if (rows.length === 0) return [...opening, { kind: "paragraph", text: say("quadrants.none") }];
  return [
    ...opening,
    {
      kind: "table",
      caption: say("quadrants.members", { group: name }),
      head: [say("columns.place"), say("columns.service"), say("columns.impact"), say("columns.readiness")],
      rows: rows.map(({ rank, name: service, impact, readiness }) => [
        count(rank),
        service,
        known(impact, index),
        known(readiness, index),
      ]),
    },
  ];
}
