import { inScope } from "#lib/db/scope.ts";
import type { LinkOutcome } from "#lib/domain/links/outcome.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { catalogueLinks } from "#lib/links/catalogue-links.ts";

const day = 24 * 3_600_000;

/** A check of an address so many days ago. */
export function makeCheck(address: string, outcome: LinkOutcome, daysAgo = 0): Promise<unknown> {
  const statuses: Partial<Record<LinkOutcome, number>> = { gone: 404, refused: 403, moved: 200, works: 200 };
  return inScope(portalScope, (tx) =>
    tx.linkCheck.create({
      data: {
        address,
        outcome,
        status: statuses[outcome] ?? null,
        movedTo: outcome === "moved" ? `${address}#moved` : null,
        error: outcome === "unreachable" ? "ENOTFOUND" : null,
        tookMs: 120,
        checkedAt: new Date(Date.now() - daysAgo * day),
      },
    }),
  );
}

/** The links of an organisation as after some weeks, one in each state; the one that is gone. */
export async function makeCheckedLinks(slug: string, byId: string) {
  const { id } = await inScope(portalScope, (tx) => tx.organisation.findUniqueOrThrow({ where: { slug } }));
  const links = await inScope(portalScope, (tx) => catalogueLinks(tx, [id]));
  const outcomes = ["gone", "unreachable", "unfit", "refused", "moved", "works", "refused"] as const;
  const addresses = outcomes.map((_outcome, at) => links[at]?.address ?? `https://www.example.ps/${at}`);
  for (const [at, outcome] of outcomes.entries()) {
    await makeCheck(addresses[at] ?? "", "works", 14);
    await makeCheck(addresses[at] ?? "", outcome, 7);
  }
  const excepted = { address: addresses.at(-1) ?? "", organisationId: id };
  await inScope(portalScope, async (tx) => {
    await tx.linkException.deleteMany({ where: excepted });
    await tx.linkException.create({
      data: {
        ...excepted,
        reason: "فتحناه من المتصفح يوم الأحد وعمل، والموقع يرفض الفحص الآلي.",
        until: new Date(Date.now() + 90 * day),
        byId,
      },
    });
  });
  return { address: addresses[0] ?? "", organisation: id };
}
