import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { Cell, Table } from "#lib/domain/study/document.ts";
import { count, index, known, mean } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** What each organisation nominated, and what became of it. */
export function nominations(material: StudyMaterial, say: Say): ChapterParts {
  const { ranked, incomplete } = material;
  return {
    prose: proseOf(
      paragraph(
        say("nominations.lead", { count: count(ranked.length + incomplete.length) }),
        incomplete.length > 0 ? say("nominations.incomplete", { count: count(incomplete.length) }) : null,
      ),
    ),
    blocks: [byOrganisation(material, say), ...unranked(material, say)],
  };
}

function byOrganisation({ ranked, incomplete }: StudyMaterial, say: Say): Table {
  const all = [...ranked, ...incomplete];
  const names = new Map(all.map(({ organisation, organisationName }) => [organisation, organisationName]));
  const of = <Row extends { organisation: string }>(rows: readonly Row[], organisation: string) =>
    rows.filter((row) => row.organisation === organisation);
  const rows = [...names].map(([organisation, name]) => {
    const places = of(ranked, organisation);
    const priority = places.length > 0 ? mean(places.map((row) => row.priority)) : null;
    const now = places.filter(({ quadrant }) => quadrant === "A").length;
    const nominated = of(all, organisation).length;
    const cells: Cell[] = [name, count(nominated), count(places.length), known(priority, index), count(now)];
    return { organisation, nominated, cells };
  });
  return {
    kind: "table",
    caption: say("nominations.byOrganisation"),
    head: [
      say("columns.organisation"),
      say("columns.nominated"),
      say("columns.ranked"),
      say("columns.meanPriority"),
      say("columns.developNow"),
    ],
    rows: rows
      .toSorted((a, b) => b.nominated - a.nominated || byCodeUnit(a.organisation, b.organisation))
      .map(({ cells }) => cells),
  };
}

function unranked({ incomplete }: StudyMaterial, say: Say): Table[] {
  if (incomplete.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("nominations.unranked"),
      head: [say("columns.service"), say("columns.organisation")],
      rows: incomplete.map(({ name, organisationName }) => [name, organisationName]),
    },
  ];
}
