import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { publishStudy } from "#lib/study/publish-study.ts";
import { makeDeliberatedRound } from "./deliberated-round.ts";
import { makeEdition } from "./editions.ts";
import { moveRound } from "./rounds.ts";

/** A published edition of a round of its own. */
export async function makePublishedEdition() {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  const slug = await makeEdition(round.id);
  return inScope(portalScope, (tx) => tx.edition.findUniqueOrThrow({ where: { slug } }));
}

/** The study of a published edition, as the portal itself publishes it; its hash. */
export async function makeStudy(edition: { slug: string }): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const row = await tx.edition.findUniqueOrThrow({ where: { slug: edition.slug } });
    const nobody = { proposedById: null, publishedById: null };
    const published = await publishStudy(tx, { edition: row, ...nobody, now: new Date() });
    if (!published.ok) throw new Error(published.reason);
    return published.value.hash;
  });
}
