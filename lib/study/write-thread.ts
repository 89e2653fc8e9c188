import { parentPort, workerData } from "node:worker_threads";
import { docxOf } from "./docx/docx-of.ts";
import { typeset } from "./pdf/typeset.ts";
import type { StudyFormat } from "./schema.ts";
import type { SpokenStudy } from "./speak.ts";
import { xlsxOf } from "./xlsx/xlsx-of.ts";

const writers: Record<StudyFormat, (study: SpokenStudy) => Uint8Array | Promise<Uint8Array>> = {
  pdf: typeset,
  docx: docxOf,
  xlsx: xlsxOf,
};

// Started by write-in-thread.ts alone, which hands over what it was given by its own callers.
const { format, study }: { format: StudyFormat; study: SpokenStudy } = workerData;

parentPort?.postMessage(await writers[format](study));
