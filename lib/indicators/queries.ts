import "server-only";
import { database } from "#lib/db/client.ts";
import { publishedDelivery, type Delivery } from "#lib/domain/catalogue/delivery.ts";
import { maturities, type Maturity } from "#lib/domain/catalogue/service-traits.ts";

export interface MeasuredValue {
  period: string;
  value: number;
  /** The period was not over when it was measured. */
  partial: boolean;
  note: { ar: string; en: string | null } | null;
  source: { ar: string; en: string | null } | null;
}

export interface MeasuredIndicator {
  id: string;
  name: { ar: string; en: string };
  unit: string;
  values: MeasuredValue[];
}

/** The indicators that were stated, with their periods in order. */
export async function statedIndicators(): Promise<MeasuredIndicator[]> {
  const indicators = await database().indicator.findMany({
    orderBy: { position: "asc" },
    include: { values: { orderBy: { period: "asc" } } },
  });
  return indicators.map(({ id, nameAr, nameEn, unit, values }) => ({
    id,
    unit,
    name: { ar: nameAr, en: nameEn },
    values: values.map((row) => ({
      period: row.period,
      value: row.value.toNumber(),
      partial: row.partial,
      note: row.noteAr ? { ar: row.noteAr, en: row.noteEn } : null,
      source: row.sourceAr ? { ar: row.sourceAr, en: row.sourceEn } : null,
    })),
  }));
}

export interface CatalogueState {
  services: number;
  organisations: number;
  verified: number;
  sourced: number;
  byDelivery: { delivery: Delivery; services: number }[];
  byMaturity: { maturity: Maturity; services: number }[];
  /** `online`: hybrid or electronic. */
  byOrganisation: { slug: string; name: { ar: string; en: string }; services: number; online: number }[];
}

const published = { status: "published" } as const;

/** The state of e-services, counted from the catalogue as it stands. */
export async function catalogueState(): Promise<CatalogueState> {
  const db = database();
  const [services, verified, sourced, deliveries, levels, organisations] = await Promise.all([
    db.service.count({ where: published }),
    db.service.count({ where: { ...published, lastVerifiedOn: { not: null } } }),
    db.service.count({ where: { ...published, provenanceService: "sourced" } }),
    db.service.groupBy({ by: ["delivery"], where: published, _count: true }),
    db.service.groupBy({ by: ["maturity"], where: published, _count: true }),
    servicesByOrganisation(),
  ]);
  const atLevel = (level: Maturity) => levels.find((row) => row.maturity === level)?._count ?? 0;
  return {
    services,
    organisations: organisations.length,
    verified,
    sourced,
    byDelivery: deliveries
      .map((row) => ({ delivery: publishedDelivery(row.delivery), services: row._count }))
      .sort((a, b) => b.services - a.services),
    byMaturity: maturities.map((maturity) => ({ maturity, services: atLevel(maturity) })),
    byOrganisation: organisations,
  };
}

async function servicesByOrganisation(): Promise<CatalogueState["byOrganisation"]> {
  return database().$queryRaw<CatalogueState["byOrganisation"]>`
    select o."slug", jsonb_build_object('ar', o."nameAr", 'en', o."nameEn") as name,
           count(*)::int as services,
           count(*) filter (where s."delivery" <> 'inPerson')::int as online
      from "Organisation" o join "Service" s on s."organisationId" = o."id" and s."status" = 'published'
     group by o."id"
     order by count(*) desc, o."nameAr" collate "ar-x-icu"`;
}
