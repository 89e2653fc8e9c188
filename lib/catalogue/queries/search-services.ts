import "server-only";
import { z } from "zod";
import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import {
  facetNames,
  sortingOf,
  type CatalogueSearch,
  type FacetCounts,
} from "#lib/domain/catalogue/catalogue-search.ts";
import { storedDelivery } from "#lib/domain/catalogue/delivery.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { Sorting } from "#lib/domain/catalogue/service-traits.ts";
import { originalLanguage, type Language } from "#lib/i18n/languages.ts";
import { answersTo } from "./answers-to.ts";
import { nameOrder } from "./name-order.ts";
import { summaryOf, summarySelection } from "./summary-rows.ts";

export interface SearchResult {
  items: ServiceSummary[];
  total: number;
  page: number;
  pages: number;
  facets: FacetCounts;
  /** Whether the services found only say what looks like what was typed. */
  guessed: boolean;
}

/**
 * One page of the published services that answer a search, and what each value of each facet would leave. Names are
 * in the order of the language in which they are read.
 */
export async function searchServices(
  search: CatalogueSearch,
  size: number,
  language: Language = originalLanguage,
): Promise<SearchResult> {
  const found = await find(search, size, language);
  const page = pageWithin(search.page, found.total, size);
  // Rare: someone followed a link to a page that the list no longer has.
  const { codes } = page === search.page ? found : await find({ ...search, page }, size, language);
  const rows = await database().service.findMany({
    where: { code: { in: codes } },
    select: summarySelection,
  });
  const byCode = new Map(rows.map((row) => [row.code, summaryOf(row)]));
  return {
    items: codes.flatMap((code) => byCode.get(code) ?? []),
    total: found.total,
    page,
    pages: pageCount(found.total, size),
    facets: found.facets,
    guessed: found.guessed,
  };
}

const counts = z.array(z.object({ value: z.string(), count: z.int() }));
const foundSchema = z.object({
  total: z.int(),
  codes: z.array(z.string()),
  facets: z.object({
    organisation: counts,
    audience: counts,
    lifeEvent: counts,
    delivery: counts,
    maturity: counts,
    verified: counts,
  }) satisfies z.ZodType<FacetCounts>,
});

/**
 * A service is marked with which facets it passes; a facet's own counts leave that facet open, so that another
 * value of it can be chosen.
 */
async function find(
  search: CatalogueSearch,
  size: number,
  language: Language,
): Promise<z.infer<typeof foundSchema> & { guessed: boolean }> {
  const { rows, guessed } = await answersTo(search.q);
  const [row] = await database().$queryRaw<{ found: unknown }[]>`
    with answers as (${rows}),
    marked as (
      select s."id", s."code", s."nameAr", s."nameEn", s."updatedAt", s."audience", s."maturity", a.score,
             o."slug" as organisation,
             case s."delivery" when 'inPerson' then 'in-person' else s."delivery"::text end as delivery,
             s."lastVerifiedOn" is not null as verified,
             ${passes(search.organisation, Prisma.sql`o."slug" = ${search.organisation}`)} as "inOrganisation",
             ${passes(search.audience, Prisma.sql`${search.audience}::"Audience" = any (s."audience")`)} as "inAudience",
             ${passes(search.lifeEvent, hasLifeEvent(search.lifeEvent))} as "inLifeEvent",
             ${passes(search.delivery, isDelivered(search.delivery))} as "inDelivery",
             ${passes(search.maturity, Prisma.sql`s."maturity" = ${search.maturity}`)} as "inMaturity",
             ${passes(search.verified, Prisma.sql`(s."lastVerifiedOn" is not null) = ${search.verified}`)} as "inVerified"
        from "Service" s
        join answers a on a.service = s."id"
        join "Organisation" o on o."id" = s."organisationId"
       where s."status" = 'published' and ${passes(search.requires, asksFor(search.requires))}
    ),
    listed as (
      select * from marked
       where "inOrganisation" and "inAudience" and "inLifeEvent" and "inDelivery" and "inMaturity" and "inVerified"
    ),
    counted as (
      select 'organisation' as facet, organisation as value, count(*) from marked
       where "inAudience" and "inLifeEvent" and "inDelivery" and "inMaturity" and "inVerified" group by organisation
      union all
      select 'audience', held::text, count(*) from marked, unnest("audience") held
       where "inOrganisation" and "inLifeEvent" and "inDelivery" and "inMaturity" and "inVerified" group by held
      union all
      select 'lifeEvent', l."lifeEventSlug", count(*) from marked m join "ServiceLifeEvent" l on l."serviceId" = m."id"
       where "inOrganisation" and "inAudience" and "inDelivery" and "inMaturity" and "inVerified" group by 2
      union all
      select 'delivery', delivery, count(*) from marked
       where "inOrganisation" and "inAudience" and "inLifeEvent" and "inMaturity" and "inVerified" group by delivery
      union all
      select 'maturity', "maturity"::text, count(*) from marked
       where "inOrganisation" and "inAudience" and "inLifeEvent" and "inDelivery" and "inVerified" group by "maturity"
      union all
      select 'verified', verified::text, count(*) from marked
       where "inOrganisation" and "inAudience" and "inLifeEvent" and "inDelivery" and "inMaturity" group by verified
    )
    select jsonb_build_object(
      'total', (select count(*) from listed),
      'codes', (select coalesce(jsonb_agg(page."code" order by page.place), '[]') from (
          select "code", row_number() over (order by ${orderOf(sortingOf(search), language)}) as place from listed
           order by place limit ${size} offset ${(search.page - 1) * size}) page),
      'facets', (select jsonb_object_agg(name, coalesce(
          (select jsonb_agg(jsonb_build_object('value', c.value, 'count', c.count) order by c.count desc, c.value)
             from counted c where c.facet = name), '[]')) from unnest(${[...facetNames]}::text[]) name)
    ) as found`;
  return { ...foundSchema.parse(row?.found), guessed };
}

const orders: Record<Exclude<Sorting, "name" | "used">, Prisma.Sql> = {
  match: Prisma.sql`score desc, "code"`,
  changed: Prisma.sql`"updatedAt" desc, "code"`,
};

/** What was opened most in the last year comes first, then what other services need most. */
const mostUsed = Prisma.sql`
  coalesce((select u."views" from "ServiceUse" u where u."serviceId" = listed."id"), 0) desc,
  (select count(*) from "ServiceRequires" r where r."requiredId" = listed."id") desc`;

function orderOf(sorting: Sorting, language: Language): Prisma.Sql {
  if (sorting === "name") return nameOrder[language];
  return sorting === "used" ? Prisma.sql`${mostUsed}, ${nameOrder[language]}` : orders[sorting];
}

function passes(asked: unknown, condition: Prisma.Sql): Prisma.Sql {
  return asked === null ? Prisma.sql`true` : condition;
}

function isDelivered(delivery: CatalogueSearch["delivery"]): Prisma.Sql {
  return Prisma.sql`s."delivery" = ${delivery && storedDelivery(delivery)}::"Delivery"`;
}

function hasLifeEvent(slug: string | null): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from "ServiceLifeEvent" l where l."serviceId" = s."id" and l."lifeEventSlug" = ${slug})`;
}

function asksFor(code: string | null): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from "ServiceRequires" r join "Service" required on required."id" = r."requiredId"
     where r."serviceId" = s."id" and required."code" = ${code})`;
}
