/**
 * Verifies an open bundle: `npm run --silent verify -- FILE` ("-" reads standard input).
 * Recomputes its results and its hash from its own inputs and prints the differences. Exits 0 only where
 * everything agrees, 1 where something differs, 2 where the file is malformed.
 */
import { createHash } from "node:crypto";
import type { Difference } from "#lib/domain/rankings/differences.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { malformedSentences } from "./malformed-sentences.ts";
import { readJson } from "./read-json.ts";

const DIFFERENT = 1;
const MALFORMED = 2;

const file = process.argv[2];
if (file === undefined) refuse("Usage: npm run --silent verify -- FILE   (- reads standard input)");
else await verifyFile(file);

async function verifyFile(file: string): Promise<void> {
  const read = await readJson(file);
  if (!read.ok) return refuse(`${file}: ${read.sentence}`);
  const verified = verifyBundle(read.value, sha256);
  if (!verified.ok) return refuse(malformedSentences(file, verified.malformed));
  report(file, verified.value);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function report(file: string, differences: readonly Difference[]): void {
  for (const { path, published, recomputed } of differences) {
    console.log(`${path}: published ${shown(published)}, recomputed ${shown(recomputed)}`);
  }
  if (differences.length === 0) return console.log(`${file}: every number and the hash agree`);
  console.log(`${file}: ${differences.length} differences`);
  process.exitCode = DIFFERENT;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = MALFORMED;
}
