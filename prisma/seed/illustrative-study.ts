import { database } from "#lib/db/client.ts";
import type { PrismaClient } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { closeQueue } from "#lib/jobs/enqueue.ts";
import { publishStudy } from "#lib/study/publish-study.ts";

const TIMEOUT = 60_000;
const published = new Date("2026-11-15T08:00:00Z");

/** The study of the illustrative edition, as its data gives it; one that is there is left as it is. */
export async function loadIllustrativeStudy(client: PrismaClient): Promise<void> {
  try {
    await inScope(
      portalScope,
      async (tx) => {
        const edition = await tx.edition.findUniqueOrThrow({ where: { slug: "demo-1" } });
        if ((await tx.study.count({ where: { editionId: edition.id } })) > 0) return;
        const nobody = { proposedById: null, publishedById: null };
        const study = await publishStudy(tx, { edition, ...nobody, now: published });
        if (!study.ok) throw new Error(`The illustrative study cannot be published: ${study.reason}`);
      },
      client,
      { timeout: TIMEOUT },
    );
  } finally {
    // What is counted beside the edition was read as the portal reads it, and its files are asked for in the queue.
    await Promise.all([database().$disconnect(), closeQueue()]);
  }
}
