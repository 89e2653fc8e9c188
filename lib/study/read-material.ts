import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Text } from "#lib/domain/study/document.ts";
import type { PlannedWork, StudyMaterial, Unlocking } from "#lib/domain/study/material.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import {
  leftOutOf,
  publishedRoadmap,
  type PublishedRoadmap,
} from "#lib/roadmap/queries/published-roadmap.ts";
import { materialOf } from "./material-of.ts";
import { readRequirements } from "./read-requirements.ts";
import { readServiceState } from "./read-service-state.ts";

/** All that the study of an edition is drawn up from, as it stands now; null where there is no such edition. */
export async function readMaterial(tx: Transaction, edition: string): Promise<StudyMaterial | null> {
  const ranking = await rankingOfEdition(edition);
  if (!ranking) return null;
  // The one that holds now, or null where none was published.
  const roadmap = await publishedRoadmap(edition);
  const needed = await readRequirements(tx, edition, ranking.rows);
  return materialOf(ranking, {
    state: await readServiceState(),
    requirements: needed && { ...needed, unlocking: roadmap && unlockingOf(roadmap) },
    roadmap: roadmap && workOf(roadmap),
  });
}

function unlockingOf({ read, names, top }: PublishedRoadmap): Unlocking {
  const { ready, steps } = read.unlocking;
  return {
    top,
    ready,
    steps: steps.map(({ buildingBlock, ready }) => ({ name: nameOf(buildingBlock, names), ready })),
  };
}

function workOf(roadmap: PublishedRoadmap): PlannedWork {
  const { names, read } = roadmap;
  const [ar, en] = [leftOutOf("ar", roadmap), leftOutOf("en", roadmap)];
  return {
    quarters: [...read.quarters],
    items: read.items.map(({ item, from, until }) => ({
      name: nameOf(item.id, names),
      isShared: item.kind === "buildingBlock",
      from,
      until,
    })),
    leftOut: ar.map(({ item, text }, place) => ({
      name: nameOf(item, names),
      why: { ar: text, en: en[place]?.text ?? null },
    })),
  };
}

function nameOf(id: string, names: ReadonlyMap<string, Text>): Text {
  return names.get(id) ?? { ar: id, en: id };
}
