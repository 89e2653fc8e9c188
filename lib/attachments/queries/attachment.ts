import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { FileKind } from "#lib/domain/attachments/kinds.ts";
import { files } from "#lib/files/files.ts";

export interface AttachedFile {
  name: string;
  kind: FileKind;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * A file of a proposal for those who may have it: the proposal's organisation; an evaluator it is assigned to; the
 * lead and the auditor, once it was submitted. Null for anyone else.
 */
export function attachedFile(viewer: Viewer, id: string): Promise<AttachedFile | null> {
  if (!z.uuid().safeParse(id).success) return Promise.resolve(null);
  return inScope(rowScope(viewer), async (tx) => {
    const found = await tx.attachment.findUnique({
      where: { id },
      select: {
        name: true,
        kind: true,
        sha256: true,
        proposal: {
          select: {
            organisationId: true,
            submittedAt: true,
            evaluations: {
              where: { evaluatorId: viewer.personId, state: { not: "recused" } },
              select: { id: true },
            },
          },
        },
      },
    });
    if (!found) return null;
    const { organisationId, submittedAt, evaluations } = found.proposal;
    const personId = evaluations.length > 0 ? viewer.personId : null;
    const isWriter = can(viewer, "proposals.edit", { organisationId });
    const isReader = submittedAt !== null && can(viewer, "attachments.read", { organisationId, personId });
    const content = isWriter || isReader ? await files.get(tx, id) : null;
    if (!content) return null;
    if (!createHash("sha256").update(content).digest().equals(found.sha256))
      throw new Error(`The attachment ${id} is not what was attached.`);
    return { name: found.name, kind: found.kind, content };
  });
}
