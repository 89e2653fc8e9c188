/**
 * Ranks a decision table: `npm run --silent rank -- FILE` ("-" reads standard input).
 * Prints the results and how certain they are as JSON; exits 2 where the table is malformed, with the path and
 * the reason.
 */
import { parseDecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { malformedSentences } from "./malformed-sentences.ts";
import { readJson } from "./read-json.ts";

const MALFORMED = 2;

const file = process.argv[2];
if (file === undefined) refuse("Usage: npm run --silent rank -- FILE   (- reads standard input)");
else await rankFile(file);

async function rankFile(file: string): Promise<void> {
  const read = await readJson(file);
  if (!read.ok) return refuse(`${file}: ${read.sentence}`);
  const table = parseDecisionTable(read.value);
  if (!table.ok) return refuse(malformedSentences(file, table.malformed));
  console.log(JSON.stringify(robustResults(table.value), null, 2));
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = MALFORMED;
}
