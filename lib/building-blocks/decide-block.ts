import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { foldArabic } from "#lib/domain/arabic/fold.ts";

interface Decision {
  id: string;
  slug: string;
  byId: string;
  now: Date;
}

/** Points what a proposal named to a building block of the shared list; false where that was decided meanwhile. */
export async function decideBlock(tx: Transaction, { id, slug, byId, now }: Decision): Promise<boolean> {
  const { count } = await tx.proposedBlock.updateMany({
    where: { id, decidedAt: null },
    data: { blockSlug: slug, decidedAt: now, decidedById: byId },
  });
  return count === 1;
}

/** The place after the last of the shared list; two who add are heard one after the other. */
export async function nextPosition(tx: Transaction): Promise<number> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('building_blocks'))::text`;
  const { _max } = await tx.buildingBlock.aggregate({ _max: { position: true } });
  return (_max.position ?? 0) + 1;
}

/** The building block of the shared list that has the same name already, as people call it. */
export async function blockInTheWay(
  tx: Transaction,
  { slug, nameAr }: { slug: string; nameAr: string },
): Promise<string | null> {
  const blocks = await tx.buildingBlock.findMany({ select: { slug: true, nameAr: true } });
  const same = blocks.find((block) => block.slug === slug || foldArabic(block.nameAr) === foldArabic(nameAr));
  return same?.nameAr ?? null;
}
