import { parentPort, workerData } from "node:worker_threads";
import { typeset } from "./typeset.ts";

// Started by typeset-in-thread.ts alone, which hands over the study it was given by its own callers.
parentPort?.postMessage(typeset(workerData));
