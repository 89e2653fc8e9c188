import "server-only";
import type { OrganisationContact } from "#lib/catalogue/service-summary.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { openTimesSchema } from "#lib/domain/opening-hours/kept-times.ts";
import { openingHours } from "#lib/domain/opening-hours/open-times.ts";
import { textOf } from "./summary-rows.ts";

/** What is kept of how an organisation is reached. */
export const contactSelection = {
  email: true,
  phone: true,
  website: true,
  addressAr: true,
  addressEn: true,
  openingTimes: true,
  hoursNoteAr: true,
  hoursNoteEn: true,
} as const satisfies Prisma.OrganisationSelect;

const { website: _website, ...ofBoth } = contactSelection;

/** A department and how it is reached. */
export const departmentSelection = {
  nameAr: true,
  nameEn: true,
  ...ofBoth,
} as const satisfies Prisma.DepartmentSelect;

export function contactOfDepartment(
  row: Prisma.DepartmentGetPayload<{ select: typeof ofBoth }>,
): Omit<OrganisationContact, "website"> {
  return {
    email: row.email,
    phone: row.phone,
    address: textOf(row.addressAr, row.addressEn),
    openingHours: openingHours(
      openTimesSchema.parse(row.openingTimes),
      textOf(row.hoursNoteAr, row.hoursNoteEn),
    ),
  };
}

export function contactOf({
  website,
  ...row
}: Prisma.OrganisationGetPayload<{ select: typeof contactSelection }>): OrganisationContact {
  return { ...contactOfDepartment(row), website };
}
