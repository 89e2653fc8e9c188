import "server-only";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import {
  completenessRules,
  type CompletenessRule,
  type KnownFacts,
} from "#lib/domain/catalogue/completeness.ts";

/** What the published services of an organisation tell. */
export interface KnownOfOrganisation {
  services: number;
  known: KnownFacts;
}

/**
 * Of how many published services each fact is known, by the organisation's slug; an organisation without services is
 * not there. The rules are those of lib/domain/catalogue/completeness.ts, counted where the facts are.
 */
export async function knownFacts(): Promise<ReadonlyMap<string, KnownOfOrganisation>> {
  const counts = completenessRules.map(
    (rule) => Prisma.sql`${rule}::text, count(*) filter (where ${isKnown[rule]})`,
  );
  const rows = await database().$queryRaw<({ slug: string } & KnownOfOrganisation)[]>`
    with evidence as (${translationOf("Evidence")}),
    steps as (${translationOf("Step")}),
    outputs as (${translationOf("Output")}),
    costs as (select distinct "serviceId" from "Cost"),
    channels as (
      select distinct c."serviceId"
        from "Channel" c
        join "Service" s on s."id" = c."serviceId"
        join "Organisation" o on o."id" = s."organisationId"
        left join "Department" d on d."id" = s."departmentId"
       cross join lateral (
          select coalesce(c."placeAr", d."addressAr", o."addressAr") is not null as placed,
                 coalesce(c."phone", d."phone", o."phone") is not null as called,
                 coalesce(c."hoursAr", d."hoursNoteAr", o."hoursNoteAr") is not null
                   or d."openingTimes" <> '[]' or o."openingTimes" <> '[]' as opened) reached
       where case c."kind"
        when 'website' then c."url" is not null
        when 'post' then placed
        when 'phone' then called and coalesce(opened, false)
        else placed and coalesce(opened, false) end
    )
    select o."slug", count(*)::int as services, jsonb_build_object(${Prisma.join(counts)}) as known
      from "Organisation" o
      join "Service" s on s."organisationId" = o."id" and s."status" = 'published'
      left join evidence e on e."serviceId" = s."id"
      left join steps p on p."serviceId" = s."id"
      left join outputs u on u."serviceId" = s."id"
      left join costs c on c."serviceId" = s."id"
      left join channels h on h."serviceId" = s."id"
     group by o."id"`;
  return new Map(rows.map(({ slug, ...known }) => [slug, known]));
}

/** Which services have lines of a kind, and whether all of these are in English too. */
function translationOf(table: "Evidence" | "Step" | "Output"): Prisma.Sql {
  return Prisma.sql`
    select "serviceId", bool_and("textEn" is not null) as translated from ${Prisma.raw(`"${table}"`)} group by 1`;
}

const isKnown: Record<CompletenessRule, Prisma.Sql> = {
  eligibility: Prisma.sql`s."eligibilityAr" is not null`,
  evidence: Prisma.sql`e."serviceId" is not null`,
  steps: Prisma.sql`p."serviceId" is not null`,
  fee: Prisma.sql`s."costNoteAr" is not null or c."serviceId" is not null`,
  time: Prisma.sql`s."processingTimeAr" is not null`,
  channel: Prisma.sql`h."serviceId" is not null`,
  output: Prisma.sql`u."serviceId" is not null`,
  conditions: Prisma.sql`s."conditionsAr" is not null`,
  englishName: Prisma.sql`s."nameEn" is not null`,
  englishSummary: Prisma.sql`s."summaryEn" is not null`,
  englishDetails: Prisma.sql`
    coalesce(s."eligibilityAr", s."conditionsAr", s."processingTimeAr", s."costNoteAr",
      e.translated::text, p.translated::text, u.translated::text) is not null
    and (s."eligibilityAr" is null or s."eligibilityEn" is not null)
    and (s."conditionsAr" is null or s."conditionsEn" is not null)
    and (s."processingTimeAr" is null or s."processingTimeEn" is not null)
    and (s."costNoteAr" is null or s."costNoteEn" is not null)
    and coalesce(e.translated, true) and coalesce(p.translated, true) and coalesce(u.translated, true)`,
  verified: Prisma.sql`s."lastVerifiedOn" is not null`,
};
