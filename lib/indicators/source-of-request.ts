import "server-only";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { Giver } from "./giver.ts";
import { bearerToken, hashOfToken } from "./source-token.ts";

/** A program that hands values over, with the organisation of whose uses it may tell. */
export type Source = Extract<Giver, { origin: "fed" }> & { usesOfId: string | null };

/** The source that asks, by its token; null for a token that is missing, unknown or withdrawn alike. */
export async function sourceOfRequest(request: Request, now: Date): Promise<Source | null> {
  const token = bearerToken(request.headers.get("authorization"));
  if (token === null) return null;
  return inScope(portalScope, async (tx) => {
    const [source] = await tx.indicatorSource.updateManyAndReturn({
      where: { tokenHash: hashOfToken(token), withdrawnAt: null },
      data: { usedAt: now },
      select: { id: true, indicators: true, usesOfId: true },
    });
    return source ? { ...source, origin: "fed" as const } : null;
  });
}
