import "server-only";
import type { ServiceDetails, ServiceName } from "#lib/catalogue/service-summary.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { contactOf, contactOfDepartment, contactSelection, departmentSelection } from "./contact-rows.ts";
import { detailSelection, ownDetailsOf } from "./detail-rows.ts";
import { organisationName, summaryOf, summarySelection, textOf } from "./summary-rows.ts";

/** Of the services that need this one, a page shows so many; the directory has the rest. */
const shownDependents = 10;

/** All that is known of a published service, or null. */
export async function serviceByCode(code: string): Promise<ServiceDetails | null> {
  const row = await database().service.findFirst({ where: { code, status: "published" }, select: selection });
  return row && detailsOf(row);
}

/** Why and since when a service is no longer given. */
export interface Archived {
  since: Date;
  reason: BilingualText | null;
}

/** A service as its page has it: an archived one keeps its page, which says that it is. */
export async function serviceOfPage(
  code: string,
): Promise<{ service: ServiceDetails; archived: Archived | null } | null> {
  const row = await database().service.findFirst({
    where: { code, status: { in: ["published", "archived"] } },
    select: { ...selection, archivedAt: true, archiveReasonAr: true, archiveReasonEn: true },
  });
  if (!row) return null;
  const { archivedAt: since, archiveReasonAr, archiveReasonEn } = row;
  return {
    service: detailsOf(row),
    archived: since && { since, reason: textOf(archiveReasonAr, archiveReasonEn) },
  };
}

/** All that is known of a service in whatever state it is, for those who keep it; whose it is they have asked. */
export async function serviceInAnyState(code: string): Promise<ServiceDetails | null> {
  const row = await database().service.findUnique({ where: { code }, select: selection });
  return row && detailsOf(row);
}

/** All that is known of every published service, of one organisation or of all, in the order of their codes. */
export async function everyService(organisation: string | null): Promise<ServiceDetails[]> {
  const rows = await database().service.findMany({
    where: {
      status: "published",
      ...(organisation === null ? {} : { organisation: { slug: organisation } }),
    },
    select: selection,
    orderBy: { code: "asc" },
  });
  return rows.map(detailsOf);
}

/** The names of published services by their codes, for pages that only mention them. */
export async function serviceName(code: string): Promise<ServiceName | null> {
  const row = await database().service.findFirst({
    where: { code, status: "published" },
    select: nameSelection,
  });
  return row && nameOf(row);
}

const nameSelection = { code: true, nameAr: true, nameEn: true } as const satisfies Prisma.ServiceSelect;
const published = { status: "published" } as const;
const providerSelection = {
  ...summarySelection.organisation.select,
  ...contactSelection,
  kind: true,
} as const satisfies Prisma.OrganisationSelect;

const selection = {
  ...summarySelection,
  department: { select: departmentSelection },
  ...detailSelection,
  lifeEvents: {
    select: { lifeEventSlug: true, lifeEvent: { select: { nameAr: true, nameEn: true } } },
    orderBy: { lifeEvent: { position: "asc" } },
  },
  requires: {
    select: { required: { select: nameSelection } },
    where: { required: published },
    orderBy: { required: { code: "asc" } },
  },
  requiredBy: {
    select: { service: { select: nameSelection } },
    where: { service: published },
    orderBy: { service: { code: "asc" } },
    take: shownDependents,
  },
  replacedBy: { select: nameSelection },
  organisation: { select: providerSelection },
  // The organisation stands behind the facts, not the person.
  verifiedBy: { select: { organisation: { select: { nameAr: true, nameEn: true } } } },
  _count: { select: { requiredBy: { where: { service: published } } } },
} as const satisfies Prisma.ServiceSelect;

type Row = Prisma.ServiceGetPayload<{ select: typeof selection }>;

function detailsOf(row: Row): ServiceDetails {
  return {
    ...summaryOf(row),
    organisation: {
      ...organisationName(row.organisation),
      kind: row.organisation.kind,
      contact: contactOf(row.organisation),
    },
    verifiedBy: verifierOf(row),
    department: row.department && { ar: row.department.nameAr, en: row.department.nameEn },
    departmentContact: row.department && contactOfDepartment(row.department),
    ...ownDetailsOf(row),
    lifeEventNames: row.lifeEvents.map(({ lifeEventSlug, lifeEvent }) => ({
      slug: lifeEventSlug,
      name: { ar: lifeEvent.nameAr, en: lifeEvent.nameEn },
    })),
    requires: row.requires.map(({ required }) => nameOf(required)),
    requiredBy: { first: row.requiredBy.map(({ service }) => nameOf(service)), count: row._count.requiredBy },
    replacedBy: row.replacedBy && nameOf(row.replacedBy),
  };
}

function verifierOf({ lastVerifiedOn, verifiedBy, organisation }: Row): BilingualText | null {
  if (lastVerifiedOn === null) return null;
  const { nameAr, nameEn } = verifiedBy?.organisation ?? organisation;
  return { ar: nameAr, en: nameEn };
}

function nameOf(row: { code: string; nameAr: string; nameEn: string | null }): ServiceName {
  return { code: row.code, name: { ar: row.nameAr, en: row.nameEn } };
}
