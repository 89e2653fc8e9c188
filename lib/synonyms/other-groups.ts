import "server-only";
import type { Transaction } from "#lib/db/scope.ts";

/** Of another group so many terms are named. */
const named = 8;

/**
 * The first other group that has one of these terms, as the search reads them: its terms in one line; undefined
 * where there is none. `own`: the group that is being edited.
 */
export async function groupWithTerm(
  tx: Transaction,
  terms: readonly string[],
  own?: string,
): Promise<string | undefined> {
  const [found] = await tx.$queryRaw<{ terms: string[] }[]>`
    select g."terms" from "SynonymGroup" g
     where g."id" is distinct from ${own ?? null}::uuid
       and exists (select 1 from unnest(g."terms") has join unnest(${terms}::text[]) asked
                     on fold_arabic(has) = fold_arabic(asked))
     order by g."createdAt", g."id" limit 1`;
  return found && [...found.terms.slice(0, named), ...(found.terms.length > named ? ["…"] : [])].join(" · ");
}
