import { count, index } from "#lib/domain/study/figures.ts";
import type { Table } from "#lib/domain/study/document.ts";
import type { Requirements, StudyMaterial } from "#lib/domain/study/material.ts";
import { proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** What the ranked services wait for, and what many of them share. */
export function requirements({ requirements: needed }: StudyMaterial, say: Say): ChapterParts {
  if (!needed) return { prose: proseOf(say("requirements.absent")), blocks: [] };
  return {
    prose: proseOf(say("requirements.lead", { count: count(needed.blocks.length) })),
    blocks: [
      ...blocks(needed, say),
      ...unlocking(needed, say),
      ...kinds(needed, say),
      ...estimates(needed, say),
    ],
  };
}

function blocks({ blocks: rows }: Requirements, say: Say): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("requirements.blocks"),
      head: [
        say("columns.block"),
        say("columns.neededBy"),
        say("columns.places"),
        say("columns.neededNow"),
        say("columns.unlocked"),
      ],
      rows: rows.map(({ name, neededBy, places, neededNow, priority }) => [
        name,
        count(neededBy),
        places,
        count(neededNow),
        index(priority),
      ]),
    },
  ];
}

/** "If these three are built, so many of the first twenty can start." */
function unlocking({ unlocking: order }: Requirements, say: Say): Table[] {
  if (!order) return [];
  const { top, ready, steps } = order;
  return [
    {
      kind: "table",
      caption: say("requirements.unlocking", { top: count(top) }),
      head: [say("columns.block"), say("columns.canStart")],
      rows: [
        [say("requirements.before"), count(ready)],
        ...steps.map(({ name, ready }) => [name, count(ready)]),
      ],
    },
  ];
}

function kinds({ kinds: rows }: Requirements, say: Say): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("requirements.kinds"),
      head: [say("columns.kind"), say("columns.neededBy")],
      rows: rows.map(({ name, neededBy }) => [name, count(neededBy)]),
    },
  ];
}

/** The work and the money that the ranked services themselves take, as their dossiers estimate them. */
function estimates({ effort, costs, unpriced }: Requirements, say: Say): Table[] {
  if (effort.length + costs.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("requirements.estimates"),
      head: [say("columns.fact"), say("columns.figure")],
      rows: [
        ...effort.map(({ name, months }) => [say("requirements.effort", { skill: name }), index(months)]),
        ...costs.map(({ name, amount }) => [say("requirements.cost", { currency: name }), count(amount)]),
        ...(unpriced > 0 ? [[say("requirements.unpriced"), count(unpriced)]] : []),
      ],
    },
  ];
}
