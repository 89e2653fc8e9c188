import { progressOf, type PlanProgress } from "#lib/domain/roadmap/progress.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";

/** How far a published roadmap is carried out in a quarter. */
export function planProgress({ read, reports }: PublishedRoadmap, today: string): PlanProgress {
  const runs = read.items.map(({ item: { id }, from, until }) => ({ id, from, until }));
  return progressOf(runs, reports, today);
}
