import "server-only";
import type { OrganisationName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { journeyThrough, type Journey } from "#lib/domain/catalogue/journey.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { organisationName } from "./summary-rows.ts";

export interface LifeEventInList {
  slug: string;
  kind: "life" | "business";
  name: BilingualText;
  services: number;
}

export interface ServiceOfLifeEvent {
  code: string;
  name: BilingualText;
  organisation: OrganisationName;
  /** Codes of the services whose output it asks for, of this event or not. */
  needs: string[];
}

export interface LifeEventDetails extends LifeEventInList {
  /** In the order in which a person meets them. */
  journey: Journey<ServiceOfLifeEvent>;
}

/** Every life and business event with how many services belong to it, in the order of a life. */
export async function lifeEvents(): Promise<LifeEventInList[]> {
  const rows = await database().lifeEvent.findMany({
    include: { _count: { select: { services: { where: { service: { status: "published" } } } } } },
    orderBy: { position: "asc" },
  });
  return rows.map(({ slug, kind, nameAr, nameEn, _count }) => ({
    slug,
    kind,
    name: { ar: nameAr, en: nameEn },
    services: _count.services,
  }));
}

/** One event with its services, or null. */
export async function lifeEventBySlug(slug: string): Promise<LifeEventDetails | null> {
  const row = await database().lifeEvent.findUnique({ where: { slug }, include });
  if (!row) return null;
  // A service names the event that it belongs to most first.
  const nearestFirst = row.services.toSorted((a, b) => a.position - b.position);
  return {
    slug: row.slug,
    kind: row.kind,
    name: { ar: row.nameAr, en: row.nameEn },
    services: row.services.length,
    journey: journeyThrough(
      nearestFirst.map(({ service }) => ({
        code: service.code,
        name: { ar: service.nameAr, en: service.nameEn },
        organisation: organisationName(service.organisation),
        needs: service.requires.map(({ required }) => required.code),
      })),
    ),
  };
}

const include = {
  services: {
    where: { service: { status: "published" } },
    orderBy: { service: { code: "asc" } },
    select: {
      position: true,
      service: {
        select: {
          code: true,
          nameAr: true,
          nameEn: true,
          organisation: { select: { code: true, slug: true, nameAr: true, nameEn: true } },
          requires: {
            select: { required: { select: { code: true } } },
            orderBy: { required: { code: "asc" } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.LifeEventInclude;
