import type { Transaction } from "#lib/db/scope.ts";

/**
 * Where the contents of files are kept, by the id of what they belong to. PostgreSQL keeps them in the transaction
 * of the act; a store outside it (of the S3 kind) would be the same three ways.
 */
export interface FileStore {
  put: (tx: Transaction, id: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
  get: (tx: Transaction, id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  remove: (tx: Transaction, id: string) => Promise<void>;
}
