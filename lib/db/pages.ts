import type { Transaction } from "./scope.ts";

/** Tells the portal's front, at commit, that prepared pages with these tags are out of date. */
export async function dropPages(tx: Transaction, tags: readonly string[]): Promise<void> {
  if (tags.length > 0) await tx.$executeRaw`select pg_notify('portal_pages', ${tags.join(" ")})`;
}
