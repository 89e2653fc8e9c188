import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { importLetter } from "#lib/mail/import-letter.ts";
import type { Receiver } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { countsOf } from "./queries/counts.ts";

/** One letter to each editor who may decide on revisions of an import, however many there are. */
export async function tellEditors(tx: Transaction, importId: string): Promise<void> {
  const { organisation, confirmedBy } = await tx.import.findUniqueOrThrow({
    where: { id: importId },
    select: {
      organisation: { select: { nameAr: true, nameEn: true } },
      confirmedBy: { select: { name: true } },
    },
  });
  const { added, changed } = await countsOf(tx, importId);
  const told = {
    id: importId,
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    by: confirmedBy?.name ?? "",
    services: added + changed,
  };
  for (const person of await editorsOf(tx, importId))
    await queueLetter(tx, {
      key: `import:${importId}:${person.id}`,
      language: person.language,
      ...importLetter(told, person, env().PORTAL_URL),
    });
}

function editorsOf(tx: Transaction, importId: string): Promise<(Receiver & { id: string })[]> {
  return tx.$queryRaw`
    select distinct p."id"::text, p."email", p."name", p."language"::text
      from "ImportRow" i join "ServiceRevision" r on r."id" = i."revisionId" join "Service" s on s."id" = r."serviceId"
      join "RoleGrant" g on g."role" = 'catalogueEditor' and g."revokedAt" is null
       and (g."organisationId" is null or g."organisationId" in (select organisation_line(s."organisationId")))
      join "Person" p on p."id" = g."personId" and p."deactivatedAt" is null and p."id" <> all (r."writerIds")
     where i."importId" = ${importId}::uuid
     order by p."id"::text`;
}
