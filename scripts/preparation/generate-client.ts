import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./content-hash.ts";
import { runCommand } from "./run-command.ts";
import { step } from "./step.mjs";

const STAMP = "lib/db/generated/.portal-schema-hash";

/** Makes the typed database client from prisma/schema.prisma when that has changed. */
export async function ensureClientGenerated(root: string, signal?: AbortSignal): Promise<void> {
  const hash = contentHash(root, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await step("Generating the database client", () =>
    runCommand({
      failure: "The database client could not be generated from prisma/schema.prisma",
      program: join(root, "node_modules/.bin/prisma"),
      words: ["generate"],
      root,
      environment: {
        ...process.env,
        // Prisma looks for an engine that generating does not use, and would fetch it: any program satisfies it.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
      logFile: join(root, ".data/logs/generate.log"),
      signal,
    }),
  );
  writeFileSync(stamp, hash);
}
