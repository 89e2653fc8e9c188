import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { ImportState } from "#lib/domain/imports/states.ts";
import { forgetTable } from "./subject.ts";

const endings = {
  failed: { from: ["waiting", "confirmed"], action: "imports.fail" },
  expired: { from: ["checked"], action: "imports.expire" },
} as const satisfies Partial<Record<ImportState, { from: readonly ImportState[]; action: string }>>;

/** Ends an import that nobody carries on: its page says how, and its uploader may upload again. */
export async function endImport(tx: Transaction, id: string, state: keyof typeof endings): Promise<void> {
  const { from, action } = endings[state];
  const { count } = await tx.import.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state, version: { increment: 1 } },
  });
  if (count === 0) return;
  await forgetTable(tx, id);
  await appendAudit(tx, { actor: "portal", action, object: `import:${id}`, outcome: "done" });
}
