import "server-only";
import { namesElsewhere, packedService } from "#lib/catalogue/packed-service.ts";
import { packSentences } from "#lib/catalogue/pack-sentences.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { journeyThrough, servicesMet } from "#lib/domain/catalogue/journey.ts";
import type { Pack, PackedLifeEvent, PackedOrganisation, PackedService } from "#lib/domain/catalogue/pack.ts";
import { tellingSynonyms } from "#lib/domain/catalogue/pack-index.ts";
import { indexOfPack } from "#lib/domain/catalogue/pack-results.ts";
import { contactOf } from "./contact-rows.ts";
import { everyService } from "./service.ts";

/** The whole catalogue, or one organisation's part of it, to be kept on a device; null: no such organisation. */
export async function cataloguePack(organisation: string | null): Promise<Pack | null> {
  const [details, organisations, events, synonyms] = await Promise.all([
    everyService(organisation),
    organisationsAround(organisation),
    lifeEvents(),
    database().synonymGroup.findMany({ select: { terms: true }, orderBy: { id: "asc" } }),
  ]);
  if (organisations.length === 0) return null;
  const services = details.map(packedService);
  const index = indexOfPack({ services, organisations, synonyms: [] });
  return {
    organisation,
    changedAt:
      services
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? null,
    services,
    organisations,
    lifeEvents: events
      .map((event) => withServices(event, services))
      .filter((event) => event.services.length > 0),
    names: namesElsewhere(details),
    synonyms: tellingSynonyms(
      index,
      synonyms.map(({ terms }) => terms),
    ),
    sentences: { ar: packSentences("ar"), en: packSentences("en") },
  };
}

/** All organisations, or one with those above and below it, so that each is named where it is mentioned. */
async function organisationsAround(slug: string | null): Promise<PackedOrganisation[]> {
  const rows = await database().organisation.findMany({
    where: slug === null ? {} : { OR: [{ slug }, { parent: { slug } }, { children: { some: { slug } } }] },
    include: { parent: { select: { slug: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (slug !== null && !rows.some((row) => row.slug === slug)) return [];
  return rows.map((row) => ({
    slug: row.slug,
    kind: row.kind,
    name: { ar: row.nameAr, en: row.nameEn },
    parent: row.parent?.slug ?? null,
    contact: contactOf(row),
  }));
}

const eventSelection = {
  slug: true,
  kind: true,
  nameAr: true,
  nameEn: true,
  services: {
    where: { service: { status: "published" } },
    // A service names the event that it belongs to most first.
    orderBy: [{ position: "asc" }, { service: { code: "asc" } }],
    select: { service: { select: { code: true } } },
  },
} as const satisfies Prisma.LifeEventSelect;

type EventRow = Prisma.LifeEventGetPayload<{ select: typeof eventSelection }>;

function lifeEvents(): Promise<EventRow[]> {
  return database().lifeEvent.findMany({ select: eventSelection, orderBy: { position: "asc" } });
}

function withServices(event: EventRow, services: readonly PackedService[]): PackedLifeEvent {
  const byCode = new Map(services.map((service) => [service.code, service]));
  const nearestFirst = event.services.flatMap(({ service }) => byCode.get(service.code) ?? []);
  const journey = journeyThrough(
    nearestFirst.map(({ code, name, requires }) => ({ code, name, needs: requires })),
  );
  return {
    slug: event.slug,
    kind: event.kind,
    name: { ar: event.nameAr, en: event.nameEn },
    services: servicesMet(journey).map(({ code }) => code),
  };
}
