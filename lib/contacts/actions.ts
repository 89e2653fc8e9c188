"use server";

import { defineAction } from "#lib/define-action.ts";
import { openTimesOf } from "#lib/domain/opening-hours/typed-week.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { departmentContactsForm, organisationContactsForm } from "./schema.ts";

export const saveOrganisationContacts = defineAction({
  permission: "contacts.edit",
  name: "contacts.saveOrganisation",
  input: organisationContactsForm,
  subject: async (tx, { organisation: id }) => {
    const found = await tx.organisation.findUnique({ where: { id }, select: { id: true, slug: true } });
    return found && { slug: found.slug, organisationId: found.id };
  },
  run: async ({ tx, input, subject: { slug }, language }) => {
    const { organisation: id, version, phone, email, website, hours, ...texts } = input;
    const { count } = await tx.organisation.updateMany({
      where: { id, version },
      data: {
        ...texts,
        openingTimes: openTimesOf(hours).times,
        phone: phone ?? null,
        email: email ?? null,
        website: website ?? null,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused("changedMeanwhile");
    return done({
      object: `organisation:${slug}`,
      pages: ["catalogue"],
      redirectTo: `/${language}/ministry/contacts?done=saved`,
    });
  },
});

export const saveDepartmentContacts = defineAction({
  permission: "contacts.edit",
  name: "contacts.saveDepartment",
  input: departmentContactsForm,
  subject: (tx, { department: id }) =>
    tx.department.findUnique({ where: { id }, select: { id: true, organisationId: true } }),
  run: async ({ tx, input, subject, language }) => {
    const { department: id, version, phone, email, hours, ...texts } = input;
    const { count } = await tx.department.updateMany({
      where: { id, version },
      data: {
        ...texts,
        openingTimes: openTimesOf(hours).times,
        phone: phone ?? null,
        email: email ?? null,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused("changedMeanwhile");
    return done({
      object: `department:${subject.id}`,
      pages: ["catalogue"],
      redirectTo: `/${language}/ministry/contacts?done=saved`,
    });
  },
});
