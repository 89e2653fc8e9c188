import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import type { Transaction } from "#lib/db/scope.ts";

/** Ends an approval whose job was given up: what it did stands, the rest waits for a decision as before. */
export async function stopApproval(tx: Transaction, id: string, now: Date): Promise<void> {
  const { count } = await tx.importApproval.updateMany({
    where: { id, doneAt: null, stoppedAt: null },
    data: { stoppedAt: now },
  });
  if (count === 0) return;
  const { importId } = await tx.importApproval.findUniqueOrThrow({ where: { id } });
  await appendAudit(tx, {
    actor: "portal",
    action: "imports.stopApproval",
    object: `import:${importId}`,
    outcome: "done",
  });
}
