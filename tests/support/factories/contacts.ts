import { database } from "#lib/db/client.ts";
import { openOn, workingWeek } from "./open-times.ts";

/** An organisation with a department of its own address and hours, which gives one of its services. */
export async function makeContacts(slug: string): Promise<{ organisation: string; department: string }> {
  const { id } = await database().organisation.findUniqueOrThrow({ where: { slug } });
  const openingTimes = [...workingWeek.slice(0, 4), ...openOn(["thursday"], "08:00", "12:00")];
  const nameAr = "الإدارة العامة للأحوال المدنية";
  const department = await database().department.upsert({
    where: { organisationId_nameAr: { organisationId: id, nameAr } },
    create: {
      organisationId: id,
      nameAr,
      nameEn: "Civil Affairs",
      addressAr: "غزة، شارع الجلاء",
      openingTimes,
    },
    update: { openingTimes },
  });
  return { organisation: id, department: department.id };
}
