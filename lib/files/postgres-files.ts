import "server-only";
import type { FileStore } from "./file-store.ts";

/** Files as rows beside what they belong to: one backup holds all, and row security guards them. */
export const postgresFiles: FileStore = {
  put: async (tx, id, content) => {
    await tx.storedFile.create({ data: { id, content }, select: { id: true } });
  },
  get: async (tx, id) => {
    const stored = await tx.storedFile.findUnique({ where: { id } });
    return stored?.content ?? null;
  },
  remove: async (tx, id) => {
    await tx.storedFile.deleteMany({ where: { id } });
  },
};
