import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { RevisionLetter } from "#lib/domain/revisions/letters.ts";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import { env } from "#lib/env.ts";
import type { Receiver } from "#lib/mail/proposal-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { revisionLetter, type ToldRevision } from "#lib/mail/revision-letter.ts";

type Person = Receiver & { id: string };

interface Telling {
  revisionId: string;
  letter: RevisionLetter;
  whom: "writers" | "editors";
  /** What happened: with the receiver it names what is told once. */
  event: string;
  reason?: string | null;
  fieldReasons?: Partial<Record<ContentField, string>>;
}

/** Tells those concerned what became of a revision by letter, in the transaction of the act. */
export async function tellOfRevision(tx: Transaction, telling: Telling): Promise<void> {
  const { revisionId, letter, whom, event } = telling;
  const people = await (whom === "editors" ? editorsOf(tx, revisionId) : writersOf(tx, revisionId));
  if (people.length === 0) return;
  const told = await inWords(tx, telling);
  for (const person of people)
    await queueLetter(tx, {
      key: `revision:${event}:${letter}:${person.id}`,
      language: person.language,
      ...revisionLetter(letter, told, person, env().PORTAL_URL),
    });
}

async function inWords(tx: Transaction, telling: Telling): Promise<ToldRevision> {
  const { id, service, publishOn } = await tx.serviceRevision.findUniqueOrThrow({
    where: { id: telling.revisionId },
    select: {
      id: true,
      publishOn: true,
      service: {
        select: {
          code: true,
          nameAr: true,
          nameEn: true,
          organisation: { select: { nameAr: true, nameEn: true } },
        },
      },
    },
  });
  return {
    id,
    code: service.code,
    name: { ar: service.nameAr, en: service.nameEn },
    organisation: { ar: service.organisation.nameAr, en: service.organisation.nameEn },
    publishOn,
    reason: telling.reason ?? null,
    remarks: contentFields.flatMap((field) => {
      const remark = telling.fieldReasons?.[field];
      return remark ? [{ field, remark }] : [];
    }),
  };
}

/** Whoever wrote in it and still keeps services of its organisation. */
function writersOf(tx: Transaction, revisionId: string): Promise<Person[]> {
  return tx.$queryRaw`
    select p."id"::text, p."email", p."name", p."language"::text
      from "ServiceRevision" r join "Service" s on s."id" = r."serviceId"
      join "Person" p on p."id" = any (r."writerIds")
     where r."id" = ${revisionId}::uuid and p."deactivatedAt" is null
       and exists (
             select 1 from "RoleGrant" g
              where g."personId" = p."id" and g."role" in ('officer', 'catalogueEditor') and g."revokedAt" is null
                and (g."organisationId" is null
                     or g."organisationId" in (select organisation_line(s."organisationId"))))
     order by p."id"`;
}

/** Whoever may decide about it: the editors of its organisation and of the whole portal who did not write in it. */
function editorsOf(tx: Transaction, revisionId: string): Promise<Person[]> {
  return tx.$queryRaw`
    select p."id"::text, p."email", p."name", p."language"::text
      from "ServiceRevision" r join "Service" s on s."id" = r."serviceId"
      join "Person" p on p."id" <> all (r."writerIds")
     where r."id" = ${revisionId}::uuid and p."deactivatedAt" is null
       and exists (
             select 1 from "RoleGrant" g
              where g."personId" = p."id" and g."role" = 'catalogueEditor' and g."revokedAt" is null
                and (g."organisationId" is null
                     or g."organisationId" in (select organisation_line(s."organisationId"))))
     order by p."id"`;
}
