import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "@playwright/test";
import type { StatesToSee } from "#tests/support/states-to-see.ts";

/** In a folder that each run of Playwright begins by clearing away. */
const file = () => join(test.info().project.outputDir, "states-to-see.json");

export async function keepStates(made: StatesToSee): Promise<void> {
  await mkdir(dirname(file()), { recursive: true });
  await writeFile(file(), JSON.stringify(made));
}

/** The states that were laid out before, for all who look at the same portal. */
export async function laidOutStates(): Promise<StatesToSee> {
  const made: StatesToSee = JSON.parse(await readFile(file(), "utf8"));
  return made;
}
