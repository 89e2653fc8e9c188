import "server-only";
import type { Catalogue, CatalogueOrganisation, CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma, PrismaClient } from "#lib/db/generated/client.ts";
import { contactOf } from "./contact-rows.ts";
import { lifeEvents } from "./life-events.ts";
import { detailSelection, ownDetailsOf } from "./detail-rows.ts";
import { organisationName, summaryOf, summarySelection } from "./summary-rows.ts";

/** Every published service with all that is known of it, by code, and what they name. */
export async function wholeCatalogue(): Promise<Catalogue> {
  const [services, organisations, events] = await Promise.all([
    servicesWhere({}),
    allOrganisations(),
    lifeEvents(),
  ]);
  return { services, organisations, lifeEvents: events };
}

/** A published service, those whose output it asks for, and what they name; null where there is none. */
export async function catalogueAround(
  code: string,
): Promise<(Catalogue & { service: CatalogueService }) | null> {
  const [service] = await servicesWhere({ code });
  if (!service) return null;
  const [required, organisations, events] = await Promise.all([
    servicesWhere({ code: { in: service.requires } }),
    allOrganisations(),
    lifeEvents(),
  ]);
  return { service, services: required, organisations, lifeEvents: events };
}

/**
 * Another text whenever anything that the downloads show has changed. The versions are added up because a change
 * may be committed after a later one, where the latest moment alone would not tell.
 */
export async function catalogueStamp(): Promise<string> {
  const [row] = await database().$queryRaw<{ stamp: string }[]>`
    select concat_ws(' ',
      (select concat_ws(' ', count(*), sum("version"), max("updatedAt")) from "Service" where "status" = 'published'),
      (select concat_ws(' ', count(*), sum("version"), max("updatedAt")) from "Organisation")) as stamp`;
  return row?.stamp ?? "";
}

const published = { status: "published" } as const;
const code = { select: { code: true } } as const;

const selection = {
  ...summarySelection,
  department: { select: { nameAr: true, nameEn: true } },
  ...detailSelection,
  // Its own order: a service names the event that it belongs to most first.
  lifeEvents: { select: { lifeEventSlug: true }, orderBy: { position: "asc" } },
  requires: {
    select: { required: code },
    where: { required: published },
    orderBy: { required: { code: "asc" } },
  },
  replacedBy: code,
} as const satisfies Prisma.ServiceSelect;

type Row = Prisma.ServiceGetPayload<{ select: typeof selection }>;

function servicesWhere(where: Prisma.ServiceWhereInput): Promise<CatalogueService[]> {
  return servicesKept(database(), { AND: [published, where] });
}

/** Services in whatever state: for those who keep them. */
export async function servicesKept(
  client: Pick<PrismaClient, "service">,
  where: Prisma.ServiceWhereInput,
): Promise<CatalogueService[]> {
  const rows = await client.service.findMany({ where, select: selection, orderBy: { code: "asc" } });
  return rows.map(serviceOf);
}

function serviceOf(row: Row): CatalogueService {
  return {
    ...summaryOf(row),
    department: row.department && { ar: row.department.nameAr, en: row.department.nameEn },
    ...ownDetailsOf(row),
    requires: row.requires.map(({ required }) => required.code),
    replacedBy: row.replacedBy?.code ?? null,
  };
}

async function allOrganisations(): Promise<CatalogueOrganisation[]> {
  const rows = await database().organisation.findMany({
    include: { parent: { select: { slug: true } } },
    orderBy: { code: "asc" },
  });
  return rows.map((row) => ({
    ...organisationName(row),
    kind: row.kind,
    parent: row.parent?.slug ?? null,
    ...contactOf(row),
  }));
}
