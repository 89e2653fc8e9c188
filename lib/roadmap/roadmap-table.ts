import type { Cell } from "#lib/api/csv.ts";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { Item } from "#lib/domain/roadmap/roadmap-input.ts";
import type { PublishedRoadmap } from "./queries/published-roadmap.ts";

/** The columns of a roadmap as a table, by their permanent names. */
const head = [
  ...["item", "kind", "name_ar", "name_en", "rank", "priority", "starts", "completed"],
  ...["quarters", "cost", "currency"],
  ...skills.map((skill) => `effort_${skill}`),
  ...["progress", "progress_quarter"],
];

/** What is planned in the order of time, then what is not, a row each; what is left out has no quarters. */
export function roadmapTable(roadmap: PublishedRoadmap): Cell[][] {
  const { input, read } = roadmap;
  const planned = read.items.map(({ item, from, until }) => rowOf(roadmap, item, { from, until }));
  const inPlan = new Set(read.items.map(({ item }) => item.id));
  const leftOut = input.items.filter(({ id }) => !inPlan.has(id)).map((item) => rowOf(roadmap, item, null));
  return [head, ...planned, ...leftOut];
}

function rowOf(
  { names, ranks, reports, currency }: PublishedRoadmap,
  item: Item,
  when: { from: string; until: string } | null,
): Cell[] {
  const report = reports.get(item.id);
  return [
    item.id,
    item.kind,
    names.get(item.id)?.ar ?? null,
    names.get(item.id)?.en ?? null,
    ranks.get(item.id) ?? null,
    item.kind === "proposal" ? item.priority : null,
    when?.from ?? null,
    when?.until ?? null,
    item.duration,
    item.cost,
    currency,
    ...skills.map((skill) => item.effort[skill] ?? 0),
    report?.progress ?? null,
    report?.quarter ?? null,
  ];
}
