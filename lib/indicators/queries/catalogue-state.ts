import "server-only";
import { knownFacts } from "#lib/catalogue/queries/known-facts.ts";
import { database } from "#lib/db/client.ts";
import { completenessRules, type KnownFacts } from "#lib/domain/catalogue/completeness.ts";
import { publishedDelivery, type Delivery } from "#lib/domain/catalogue/delivery.ts";
import { maturities, type Maturity } from "#lib/domain/catalogue/service-traits.ts";
import { stateTogether, type ServiceState } from "#lib/domain/indicators/service-state.ts";

export interface OrganisationState extends ServiceState {
  slug: string;
  name: { ar: string; en: string };
  /** Of how many of its services each fact is known. */
  known: KnownFacts;
}

export interface CatalogueState {
  services: number;
  organisations: number;
  verified: number;
  sourced: number;
  byDelivery: { delivery: Delivery; services: number }[];
  byMaturity: { maturity: Maturity; services: number }[];
  byOrganisation: OrganisationState[];
}

/** The state of e-services, counted from the catalogue as it stands; those with the most services come first. */
export async function catalogueState(): Promise<CatalogueState> {
  const [deliveries, byOrganisation] = await Promise.all([
    database().service.groupBy({ by: ["delivery"], where: { status: "published" }, _count: true }),
    organisationStates(),
  ]);
  const { services, verified, sourced, byMaturity } = stateTogether(byOrganisation);
  return {
    services,
    organisations: byOrganisation.length,
    verified,
    sourced,
    byDelivery: deliveries
      .map((row) => ({ delivery: publishedDelivery(row.delivery), services: row._count }))
      .sort((a, b) => b.services - a.services),
    byMaturity: maturities.map((maturity) => ({ maturity, services: byMaturity[maturity] ?? 0 })),
    byOrganisation,
  };
}

type CountedRow = Omit<OrganisationState, "known" | "facts" | "verified" | "timed">;

/** Every organisation that publishes services. */
export async function organisationStates(): Promise<OrganisationState[]> {
  const [facts, rows] = await Promise.all([
    knownFacts(),
    database().$queryRaw<CountedRow[]>`
      select o."slug", jsonb_build_object('ar', o."nameAr", 'en', o."nameEn") as name,
             count(*)::int as services,
             count(*) filter (where s."delivery" <> 'inPerson')::int as online,
             count(*) filter (where s."provenanceService" = 'sourced')::int as sourced,
             array(select count(*) filter (where m."maturity" = level)::int
                     from generate_series(0, 4) level
                     left join "Service" m on m."organisationId" = o."id" and m."status" = 'published'
                    group by level order by level) as "byMaturity"
        from "Organisation" o join "Service" s on s."organisationId" = o."id" and s."status" = 'published'
       group by o."id"
       order by count(*) desc, o."nameAr" collate "ar-x-icu"`,
  ]);
  return rows.flatMap((row) => {
    const known = facts.get(row.slug)?.known;
    if (!known) return [];
    const told = completenessRules.reduce((sum, rule) => sum + known[rule], 0);
    return [{ ...row, known, facts: told, verified: known.verified, timed: known.time }];
  });
}
