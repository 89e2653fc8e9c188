import "server-only";
import { accountLinkOpens } from "#lib/auth/account-link.ts";
import { inScope } from "#lib/db/scope.ts";
import { visitorScope } from "#lib/domain/access/row-scope.ts";

/** Whether the link that a visitor followed still opens. */
export function linkOpens(token: string, now: Date): Promise<boolean> {
  return inScope(visitorScope, (tx) => accountLinkOpens(tx, token, now));
}
