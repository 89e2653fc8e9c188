import "server-only";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { Giver } from "./giver.ts";
import { bearerToken, hashOfToken } from "./source-token.ts";

/** The source that asks, by its token; null for a token that is missing, unknown or withdrawn alike. */
export async function sourceOfRequest(request: Request, now: Date): Promise<Giver | null> {
  const token = bearerToken(request.headers.get("authorization"));
  if (token === null) return null;
  return inScope(portalScope, async (tx) => {
    const [source] = await tx.indicatorSource.updateManyAndReturn({
      where: { tokenHash: hashOfToken(token), withdrawnAt: null },
      data: { usedAt: now },
      select: { id: true, indicators: true },
    });
    return source ? { ...source, origin: "fed" as const } : null;
  });
}
