/**
 * Verifies an open bundle or a roadmap: `npm run --silent verify -- FILE` ("-" reads standard input).
 * Recomputes its results and its hash from its own inputs and prints the differences; of a roadmap, also what its
 * plan breaks. Exits 0 only where everything agrees, 1 where something differs, 2 where the file is malformed.
 */
import type { Difference } from "#lib/domain/rankings/differences.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { isRoadmap, verifyRoadmap } from "#lib/domain/roadmap/verify-roadmap.ts";
import { sha256 } from "#lib/sha256.ts";
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
  if (isRoadmap(read.value)) return verifyRoadmapFile(file, read.value);
  const verified = verifyBundle(read.value, sha256);
  if (!verified.ok) return refuse(malformedSentences(file, verified.malformed));
  report(file, verified.value);
}

function verifyRoadmapFile(file: string, document: unknown): void {
  const verified = verifyRoadmap(document, sha256);
  if (!verified.ok) return refuse(malformedSentences(file, verified.malformed));
  const { violations, differences } = verified.value;
  for (const { kind, ...where } of violations) console.log(`plan: ${kind} ${JSON.stringify(where)}`);
  if (violations.length > 0) process.exitCode = DIFFERENT;
  else console.log(`${file}: the plan keeps its conditions`);
  report(file, differences);
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
