import { parentPort, workerData } from "node:worker_threads";
import { solveByHighs } from "./solve-by-highs.ts";

// Started by solve-in-thread.ts alone, which hands over what it was given by its own callers.
const { program, settings } = workerData;

parentPort?.postMessage(await solveByHighs(program, settings));
