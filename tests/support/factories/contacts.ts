import { database } from "#lib/db/client.ts";

/** An organisation with a department of its own address, which gives one of its services. */
export async function makeContacts(slug: string): Promise<{ organisation: string; department: string }> {
  const { id } = await database().organisation.findUniqueOrThrow({ where: { slug } });
  const nameAr = "الإدارة العامة للأحوال المدنية";
  const department = await database().department.upsert({
    where: { organisationId_nameAr: { organisationId: id, nameAr } },
    create: { organisationId: id, nameAr, nameEn: "Civil Affairs", addressAr: "غزة، شارع الجلاء" },
    update: {},
  });
  return { organisation: id, department: department.id };
}
