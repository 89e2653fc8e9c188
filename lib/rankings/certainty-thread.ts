/** A thread of its own, so that the other jobs go on: gets a decision table, answers its results as JSON. */
import { parentPort, workerData } from "node:worker_threads";
import { parseDecisionTable } from "#lib/domain/rankings/decision-table.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";

const table = parseDecisionTable(workerData);
if (!table.ok) throw new TypeError(`Not a decision table: ${JSON.stringify(table.malformed)}`);
parentPort?.postMessage(JSON.stringify(robustResults(table.value)));
