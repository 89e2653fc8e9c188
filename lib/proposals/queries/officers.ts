import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Receiver } from "#lib/mail/proposal-letter.ts";

export type Person = Receiver & { id: string };

/** Whoever opened or submitted it and is still an officer of its organisation or of one above it. */
export function officersOf(tx: Transaction, proposalId: string): Promise<Person[]> {
  return officersOfAll(tx, [proposalId]);
}

/** The same of many proposals: a person once for each that is theirs. */
export function officersOfAll(
  tx: Transaction,
  proposalIds: readonly string[],
): Promise<(Person & { proposalId: string })[]> {
  return tx.$queryRaw`
    select p."id"::text, p."email", p."name", p."language"::text, o."id"::text as "proposalId"
      from "Person" p, "Proposal" o
     where o."id" = any (${[...proposalIds]}::uuid[]) and p."deactivatedAt" is null
       and (p."id" = o."createdById" or exists (
             select 1 from "ProposalEvent" e
              where e."proposalId" = o."id" and e."byId" = p."id" and e."to" in ('submitted', 'withdrawn')
                and e."from" <> 'merged'))
       and exists (
             select 1 from "RoleGrant" r
              where r."personId" = p."id" and r."role" = 'officer' and r."revokedAt" is null
                and r."organisationId" in (select organisation_line(o."organisationId")))
     order by p."id", o."id"`;
}

/** Every officer of an organisation, itself and not one above it. */
export function officersOfOrganisation(tx: Transaction, organisationId: string): Promise<Person[]> {
  return tx.person.findMany({
    where: { deactivatedAt: null, roles: { some: { role: "officer", organisationId, revokedAt: null } } },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
  });
}
