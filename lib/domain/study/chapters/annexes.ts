import type { Block, Cell } from "#lib/domain/study/document.ts";
import { count, index, known, same } from "#lib/domain/study/figures.ts";
import type { NominationFigures, RankedService, StudyMaterial } from "#lib/domain/study/material.ts";
import { proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** Every ranked proposal, with what it was given and what it rests on. */
export function annexes({ ranked }: StudyMaterial, say: Say): ChapterParts {
  return {
    prose: proseOf(say("annexes.lead")),
    blocks: ranked.flatMap((proposal) => entry(proposal, say)),
  };
}

function entry(proposal: RankedService, say: Say): Block[] {
  const { rank, name, criteria } = proposal;
  return [
    { kind: "heading", text: say("annexes.proposal", { rank: count(rank), service: name }) },
    {
      kind: "table",
      caption: say("annexes.facts"),
      head: [say("columns.fact"), say("columns.figure")],
      rows: factsOf(proposal, say),
    },
    {
      kind: "table",
      caption: say("annexes.criteria"),
      head: [say("columns.criterion"), say("columns.level"), say("columns.points"), say("columns.possible")],
      rows: criteria.map((criterion) => [
        criterion.name,
        index(criterion.level),
        index(criterion.points),
        index(criterion.possible),
      ]),
    },
  ];
}

const nominationFacts = [
  "yearlyTransactions",
  "visitsNow",
  "visitsAfter",
  "daysNow",
  "daysAfter",
  "documentsNow",
  "documentsAfter",
] as const satisfies (keyof NominationFigures)[];

function factsOf(proposal: RankedService, say: Say): Cell[][] {
  const { figures } = proposal;
  return [
    [say("facts.reference"), same(proposal.id)],
    [say("facts.organisation"), proposal.organisationName],
    [say("facts.code"), proposal.service === null ? say("annexes.newService") : same(proposal.service)],
    [say("columns.impact"), known(proposal.impact, index)],
    [say("columns.readiness"), known(proposal.readiness, index)],
    [say("columns.priority"), index(proposal.priority)],
    [say("columns.quadrant"), proposal.quadrant && say(`quadrants.${proposal.quadrant}`)],
    [say("facts.targetMaturity"), known(proposal.targetMaturity, count)],
    ...nominationFacts.flatMap((fact): Cell[][] => {
      const value = figures?.[fact] ?? null;
      return value === null ? [] : [[say(`facts.${fact}`), count(value)]];
    }),
  ];
}
