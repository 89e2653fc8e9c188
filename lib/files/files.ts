import "server-only";
import type { FileStore } from "./file-store.ts";
import { postgresFiles } from "./postgres-files.ts";

/** The store this portal keeps its files in. */
export const files: FileStore = postgresFiles;
