import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { appendAudit } from "#lib/db/audit.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";

/** Ends one of the viewer's own sessions. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  await inScope(rowScope(viewer), async (tx) => {
    const ended = await tx.session.updateMany({
      where: { id: sessionId, personId: viewer.personId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (ended.count === 0) return;
    const object = `session:${sessionId}`;
    await appendAudit(tx, { actor: viewer.personId, action: "sessions.close", object, outcome: "done" });
  });
}
