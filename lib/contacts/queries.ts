import "server-only";
import { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { can } from "#lib/domain/access/can.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { openTimesSchema } from "#lib/domain/opening-hours/kept-times.ts";
import type { OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** How an organisation or one of its departments is reached, as forms show it. */
export interface Contacts {
  id: string;
  version: number;
  phone: string | null;
  email: string | null;
  addressAr: string | null;
  addressEn: string | null;
  openingTimes: OpenTime[];
  hoursNoteAr: string | null;
  hoursNoteEn: string | null;
}

export interface DepartmentContacts extends Contacts {
  name: BilingualText;
  organisation: BilingualText;
  /** How many published services are given there. */
  services: number;
}

export interface OrganisationContacts extends Contacts {
  name: BilingualText;
  website: string | null;
  departments: DepartmentContacts[];
}

const contacts = {
  id: true,
  version: true,
  phone: true,
  email: true,
  addressAr: true,
  addressEn: true,
  openingTimes: true,
  hoursNoteAr: true,
  hoursNoteEn: true,
} as const;

const departmentSelection = {
  ...contacts,
  nameAr: true,
  nameEn: true,
  organisationId: true,
  organisation: { select: { nameAr: true, nameEn: true } },
  _count: { select: { services: { where: { status: "published" } } } },
} as const satisfies Prisma.DepartmentSelect;

/** The organisations whose contacts a person keeps, each with its departments. */
export async function contactsFor(viewer: Viewer): Promise<OrganisationContacts[]> {
  mustBeAllowed(viewer, "contacts.edit");
  const reach = reachOf(viewer, "contacts.edit");
  const rows = await database().organisation.findMany({
    where: reach === "everything" ? {} : { id: { in: [...reach] } },
    select: {
      ...contacts,
      nameAr: true,
      nameEn: true,
      website: true,
      departments: { select: departmentSelection, orderBy: { nameAr: "asc" } },
    },
    orderBy: { code: "asc" },
  });
  return rows.map(({ nameAr, nameEn, departments, openingTimes, ...row }) => ({
    ...row,
    openingTimes: openTimesSchema.parse(openingTimes),
    name: { ar: nameAr, en: nameEn },
    departments: departments.map(departmentOf),
  }));
}

/** One organisation of theirs; null where it is none. */
export async function organisationContacts(viewer: Viewer, id: string): Promise<OrganisationContacts | null> {
  return (await contactsFor(viewer)).find((organisation) => organisation.id === id) ?? null;
}

/** One department of theirs; null where it is none. */
export async function departmentContacts(viewer: Viewer, id: string): Promise<DepartmentContacts | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database().department.findUnique({ where: { id }, select: departmentSelection });
  return row && can(viewer, "contacts.edit", row) ? departmentOf(row) : null;
}

type DepartmentRow = Prisma.DepartmentGetPayload<{ select: typeof departmentSelection }>;

function departmentOf(row: DepartmentRow): DepartmentContacts {
  const {
    nameAr,
    nameEn,
    organisationId: _organisation,
    organisation,
    _count,
    openingTimes,
    ...reached
  } = row;
  return {
    ...reached,
    openingTimes: openTimesSchema.parse(openingTimes),
    name: { ar: nameAr, en: nameEn },
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    services: _count.services,
  };
}
