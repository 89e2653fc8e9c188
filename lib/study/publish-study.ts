import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { drawUpStudy } from "#lib/domain/study/draw-up-study.ts";
import { studyDocument } from "#lib/domain/study/study-document.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { sha256 } from "#lib/sha256.ts";
import { makeStudyFiles } from "./make-files.ts";
import { readMaterial } from "./read-material.ts";
import { say } from "./say.ts";
import { writtenProse } from "./written-prose.ts";

interface Publishing {
  edition: { id: string; slug: string; hash: string; illustrative: boolean };
  /** Whoever proposed it, and another who publishes it; null for the portal itself. */
  proposedById: string | null;
  publishedById: string | null;
  now: Date;
}

/** Freezes the study of an edition as it stands, a document for ever in the chain of the edition, and asks for its files. */
export async function publishStudy(
  tx: Transaction,
  { edition, proposedById, publishedById, now }: Publishing,
): Promise<Outcome<{ hash: string }>> {
  const material = await readMaterial(tx, edition.slug);
  if (!material) return refused("notFound");
  const latest = await tx.study.findFirst({
    where: { editionId: edition.id },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const imprint = {
    edition: edition.slug,
    illustrative: edition.illustrative,
    publishedAt: now.toISOString(),
    previousHash: latest?.hash ?? edition.hash,
  };
  const content = drawUpStudy(material, await writtenProse(tx, edition.id), say);
  const document = studyDocument(imprint, content, sha256);
  await tx.study.create({
    data: {
      editionId: edition.id,
      sequence: (latest?.sequence ?? 0) + 1,
      publishedAt: now,
      proposedById,
      publishedById,
      content: hashedText(document),
      hash: document.hash,
      previousHash: document.previousHash,
    },
  });
  await enqueue(tx, makeStudyFiles, {}, { key: document.hash });
  return done({ hash: document.hash });
}
