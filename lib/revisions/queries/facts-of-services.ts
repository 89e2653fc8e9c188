import "server-only";
import {
  contactOf,
  contactOfDepartment,
  contactSelection,
  departmentSelection,
} from "#lib/catalogue/queries/contact-rows.ts";
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
  const above = new Map((await reachedAbove(tx, ids)).map(({ id, ...contacts }) => [id, contacts]));
  const contents = new Map(rows.map(({ id, content }) => [id, contentSchema.parse(content)]));
  return new Map(
    services.map(({ id, verifiedOn }) => {
      const content = contents.get(id);
      const contacts = above.get(id);
      if (!content || !contacts) return [id, []];
      return [
        id,
        factsKnown({ ...content, ...contacts, summary: content.summary ?? { en: null }, verifiedOn }),
      ];
    }),
  );
}

/** How the department and the organisation of each service are reached. */
async function reachedAbove(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.service.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      department: { select: departmentSelection },
      organisation: { select: contactSelection },
    },
  });
  return rows.map(({ id, department, organisation }) => ({
    id,
    departmentContact: department && contactOfDepartment(department),
    organisation: { contact: contactOf(organisation) },
  }));
}
