import type { Transaction } from "#lib/db/scope.ts";

/** The edition that a form of its study names, with what is being written; null where there is none. */
export function editionOfForm(tx: Transaction, { edition }: { edition: string }) {
  return tx.edition.findUnique({
    where: { slug: edition },
    select: { id: true, slug: true, hash: true, illustrative: true, studyDraft: true },
  });
}

interface Change {
  editionId: string;
  /** The version that the person saw; 0 where nothing was written yet. */
  version: number;
  proposed: { at: Date; byId: string } | null;
}

/** Takes the next version of a draft, so that two people do not decide at once; false for the later. */
export async function changeDraft(
  tx: Transaction,
  { editionId, version, proposed }: Change,
): Promise<boolean> {
  const next = {
    version: version + 1,
    proposedAt: proposed?.at ?? null,
    proposedById: proposed?.byId ?? null,
  };
  const { count } =
    version === 0
      ? await tx.studyDraft.createMany({ data: [{ editionId, ...next }], skipDuplicates: true })
      : await tx.studyDraft.updateMany({ where: { editionId, version }, data: next });
  return count === 1;
}
