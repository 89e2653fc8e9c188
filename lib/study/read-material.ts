import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { PlannedWork, StudyMaterial } from "#lib/domain/study/material.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { publishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { materialOf } from "./material-of.ts";
import { readRequirements } from "./read-requirements.ts";
import { readServiceState } from "./read-service-state.ts";

/** All that the study of an edition is drawn up from, as it stands now; null where there is no such edition. */
export async function readMaterial(tx: Transaction, edition: string): Promise<StudyMaterial | null> {
  const ranking = await rankingOfEdition(edition);
  if (!ranking) return null;
  return materialOf(ranking, {
    state: await readServiceState(),
    requirements: await readRequirements(tx, ranking.rows),
    roadmap: await readRoadmap(edition),
  });
}

/** The roadmap of the edition that holds now, or null where none was published. */
async function readRoadmap(edition: string): Promise<PlannedWork | null> {
  const roadmap = await publishedRoadmap(edition);
  if (!roadmap) return null;
  const { names, read, leftOut, unplanned } = roadmap;
  return {
    quarters: [...read.quarters],
    items: read.items.map(({ item, from, until }) => ({
      name: names.get(item.id) ?? { ar: item.id, en: item.id },
      isShared: item.kind === "buildingBlock",
      from,
      until,
    })),
    leftOut: leftOut.length + unplanned.length,
  };
}
