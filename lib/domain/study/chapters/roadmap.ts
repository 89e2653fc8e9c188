import { count } from "#lib/domain/study/figures.ts";
import type { Block } from "#lib/domain/study/document.ts";
import type { PlannedWork, StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** What is built when, as the published roadmap of the edition has it. */
export function roadmap({ roadmap: work }: StudyMaterial, say: Say): ChapterParts {
  if (!work) return { prose: proseOf(say("roadmap.absent")), blocks: [] };
  const { items, leftOut } = work;
  return {
    prose: proseOf(
      paragraph(
        say("roadmap.lead", { count: count(items.length) }),
        leftOut.length > 0 ? say("roadmap.leftOut", { count: count(leftOut.length) }) : null,
      ),
    ),
    blocks: [...planned(work, say), ...leftOutOf(work, say)],
  };
}

function planned({ quarters, items }: PlannedWork, say: Say): Block[] {
  if (items.length === 0) return [];
  return [
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
  ];
}

function leftOutOf({ leftOut }: PlannedWork, say: Say): Block[] {
  if (leftOut.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("roadmap.outside"),
      head: [say("columns.service"), say("columns.why")],
      rows: leftOut.map(({ name, why }) => [name, why]),
    },
  ];
}
