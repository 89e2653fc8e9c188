import "server-only";
import { createHash } from "node:crypto";
import type { Transaction } from "#lib/db/scope.ts";
import { kindOfFile } from "#lib/domain/attachments/kind-of-file.ts";
import { fileKinds, type FileKind } from "#lib/domain/attachments/kinds.ts";
import { hasRoomFor } from "#lib/domain/attachments/room.ts";
import { safeFileName } from "#lib/domain/attachments/safe-file-name.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { files } from "#lib/files/files.ts";

interface Addition {
  subject: { id: string; round: { criteriaSetId: string } };
  criterion: string;
  file: File;
  personId: string;
}

/** Attaches a file to a criterion, by what its content is, or says why it is not taken. */
export async function attach(
  tx: Transaction,
  { subject, criterion: code, file, personId }: Addition,
): Promise<Outcome<{ kind: FileKind; bytes: number }>> {
  const proposalId = subject.id;
  const { criteriaSetId } = subject.round;
  const criterion = await tx.criterion.findFirst({ where: { criteriaSetId, code }, select: { id: true } });
  if (!criterion) return refused("invalid", { criterion: "required" });
  const content = new Uint8Array(await file.arrayBuffer());
  const kind = kindOfFile(content);
  if (!kind.ok) return refused("invalid", { file: kind.reason });
  const { _count: count, _sum: sum } = await tx.attachment.aggregate({
    where: { proposalId },
    _count: true,
    _sum: { bytes: true },
  });
  const bytes = content.length;
  if (!hasRoomFor(bytes, { files: count, bytes: sum.bytes ?? 0 }))
    return refused("invalid", { file: "filesTooLarge" });
  const { id } = await tx.attachment.create({
    data: {
      proposalId,
      criterionId: criterion.id,
      name: safeFileName(file.name, fileKinds[kind.value].ending),
      kind: kind.value,
      bytes,
      sha256: createHash("sha256").update(content).digest(),
      addedById: personId,
    },
  });
  await files.put(tx, id, content);
  return done({ kind: kind.value, bytes });
}
