import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { factsKnown, type CompletenessRule } from "#lib/domain/catalogue/completeness.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";

interface Service {
  id: string;
  verifiedOn: string | null;
}

/** What is known of each of these services as they are now, by the rules of completeness. */
export async function factsOfServices(
  tx: Transaction,
  services: readonly Service[],
): Promise<ReadonlyMap<string, readonly CompletenessRule[]>> {
  const ids = services.map(({ id }) => id);
  const rows = await tx.$queryRaw<{ id: string; content: unknown }[]>`
    select id::text, service_content(id) as content from unnest(${ids}::uuid[]) id`;
  const contents = new Map(rows.map(({ id, content }) => [id, contentSchema.parse(content)]));
  return new Map(
    services.map(({ id, verifiedOn }) => {
      const content = contents.get(id);
      if (!content) return [id, []];
      return [id, factsKnown({ ...content, summary: content.summary ?? { en: null }, verifiedOn })];
    }),
  );
}
