import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { importApprovedLetter } from "#lib/mail/import-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";

interface Told {
  id: string;
  importId: string;
  approved: number;
  leftOut: number;
}

/** One letter to whoever uploaded an import and whoever had it carried out, however many services it is about. */
export async function tellWriters(tx: Transaction, { id, importId, approved, leftOut }: Told): Promise<void> {
  const person = {
    select: { id: true, name: true, email: true, language: true, deactivatedAt: true },
  } as const;
  const { organisation, uploadedBy, confirmedBy } = await tx.import.findUniqueOrThrow({
    where: { id: importId },
    select: {
      organisation: { select: { nameAr: true, nameEn: true } },
      uploadedBy: person,
      confirmedBy: person,
    },
  });
  const { approvedBy } = await tx.importApproval.findUniqueOrThrow({
    where: { id },
    select: { approvedBy: { select: { name: true } } },
  });
  const writers = [uploadedBy, ...(confirmedBy && confirmedBy.id !== uploadedBy.id ? [confirmedBy] : [])];
  const told = {
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    by: approvedBy.name,
    approved,
    leftOut,
  };
  for (const writer of writers.filter(({ deactivatedAt }) => deactivatedAt === null))
    await queueLetter(tx, {
      key: `importApproved:${id}:${writer.id}`,
      language: writer.language,
      ...importApprovedLetter(told, writer, env().PORTAL_URL),
    });
}
