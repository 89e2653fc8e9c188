import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { step } from "./step.mjs";

/** Loads the catalogue and, in demo mode, the illustrative round and its accounts; does nothing twice. */
export async function loadData(
  root: string,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<void> {
  await step("Loading the data", () =>
    runCommand({
      failure: "The data could not be loaded",
      program: process.execPath,
      words: ["--conditions=react-server", "prisma/seed.ts"],
      root,
      environment,
      logFile: join(root, ".data/logs/load-data.log"),
      signal,
    }),
  );
}
