import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import type { ServiceFound } from "#lib/domain/tables/plan.ts";

const rowSchema = z.object({
  code: z.string(),
  organisationId: z.string(),
  archived: z.boolean(),
  open: z.boolean(),
  content: contentSchema,
});

/** The services of some codes as an import finds them, by their codes. What they say is what a revision would begin with. */
export async function servicesFound(
  tx: Transaction,
  codes: readonly string[],
): Promise<Map<string, ServiceFound>> {
  const rows = await tx.$queryRaw<unknown[]>`
    select s."code", s."organisationId"::text, s."status" = 'archived' as archived,
           exists (select 1 from "ServiceRevision" r
                    where r."serviceId" = s."id" and (r."state" in ('draft', 'inReview', 'returned')
                          or (r."state" = 'approved' and r."appliedAt" is null))) as open,
           case when s."status" in ('published', 'archived') then service_content(s."id")
                else (select r."content" from "ServiceRevision" r where r."serviceId" = s."id"
                       order by r."number" desc limit 1) end as content
      from "Service" s where s."code" = any (${[...codes]})`;
  return new Map(rows.map((row) => rowSchema.parse(row)).map((service) => [service.code, service] as const));
}
