import "server-only";
import type { OrganisationName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { orderOfNeed } from "#lib/domain/catalogue/order-of-need.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { organisationName } from "./summary-rows.ts";

export interface LifeEventInList {
  slug: string;
  kind: "life" | "business";
  name: BilingualText;
  services: number;
}

export interface LifeEventDetails extends LifeEventInList {
  /** In the order in which a person meets them. */
  steps: { code: string; name: BilingualText; summary: BilingualText; organisation: OrganisationName }[];
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
  const nearest = row.services.toSorted((a, b) => a.position - b.position).map(({ service }) => service);
  const steps = orderOfNeed(nearest, (service) => service.requires.map(({ required }) => required.code));
  return {
    slug: row.slug,
    kind: row.kind,
    name: { ar: row.nameAr, en: row.nameEn },
    services: steps.length,
    steps: steps.map((service) => ({
      code: service.code,
      name: { ar: service.nameAr, en: service.nameEn },
      summary: { ar: service.summaryAr, en: service.summaryEn },
      organisation: organisationName(service.organisation),
    })),
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
          requires: { select: { required: { select: { code: true } } } },
          code: true,
          nameAr: true,
          nameEn: true,
          summaryAr: true,
          summaryEn: true,
          organisation: { select: { code: true, slug: true, nameAr: true, nameEn: true } },
        },
      },
    },
  },
} as const satisfies Prisma.LifeEventInclude;
