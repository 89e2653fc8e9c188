import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "./read-sheet.ts";

// The thread that `readTable` starts: one file, one answer.
if (workerData instanceof Uint8Array) parentPort?.postMessage(readSheet(workerData));
