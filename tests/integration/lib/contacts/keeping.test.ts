import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import * as actions from "#lib/contacts/actions.ts";
import { contactsFor, departmentContacts } from "#lib/contacts/queries.ts";
import { database } from "#lib/db/client.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { makeContacts } from "#tests/support/factories/contacts.ts";
import { typedWeekFields, workingWeek } from "#tests/support/factories/open-times.ts";
import { makePerson } from "#tests/support/factories/people.ts";

let interior: string;
let health: string;
let organisation: string;
let department: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  health = (await makePerson("officer", "health")).id;
});
beforeEach(async () => {
  ({ organisation, department } = await makeContacts("interior"));
});
afterAll(async () => {
  const silent = { phone: null, email: null, openingTimes: [], hoursNoteAr: null, hoursNoteEn: null };
  await database().department.update({ where: { id: department }, data: silent });
});

const departmentNow = () => database().department.findUniqueOrThrow({ where: { id: department } });
const said = { addressAr: "غزة، شارع الجلاء", hoursNoteAr: "عدا شهر رمضان", phone: "08-2829255" };
const save = async (person: string, fields: Record<string, string>) =>
  actAs(person, actions.saveDepartmentContacts, {
    department,
    version: String((await departmentNow()).version),
    ...typedWeekFields,
    ...fields,
  });

describe("the contacts of a department", () => {
  test("are kept by an officer of its organisation, and by nobody of another", async () => {
    expect((await save(interior, said)).wentTo).toBe("/ar/ministry/contacts?done=saved");
    expect(await departmentNow()).toMatchObject({ ...said, email: null, openingTimes: workingWeek });
    expect((await save(health, said)).state?.refusal?.reason).toBe("notPermitted");
    expect(await departmentContacts(await viewerAs(health), department)).toBeNull();
  });

  test("are not written over what somebody wrote meanwhile", async () => {
    const version = String((await departmentNow()).version);
    await save(interior, said);
    expect((await save(interior, { ...said, version })).state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("say in Arabic what they say in English", async () => {
    const { state } = await save(interior, {
      ...said,
      hoursNoteAr: "",
      hoursNoteEn: "Except in Ramadan",
    });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["hoursNoteAr"]);
  });

  test("are refused with hours that make no day, each where it stands", async () => {
    const { state } = await save(interior, {
      ...said,
      "hours.usual.first.closes": "half past two",
      "hours.days.friday.kind": "other",
    });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["hours.usual.first.closes"]);
    const again = await save(interior, {
      ...said,
      "hours.usual.first.closes": "07:00",
      "hours.days.friday.kind": "other",
    });
    expect(again.state?.refusal?.fields).toEqual({
      "hours.usual.first.closes": "يجب أن ينتهي الدوام بعد أن يبدأ.",
      "hours.days.friday.hours.first.opens": "هذا الحقل مطلوب.",
    });
    expect(again.state?.values["hours.usual.first.closes"]).toEqual(["07:00"]);
  });

  test("say no hours where none are typed", async () => {
    await save(interior, { ...said, "hours.usual.first.opens": "", "hours.usual.first.closes": "" });
    expect((await departmentNow()).openingTimes).toEqual([]);
  });

  test("are taken over by the services that are given there", async () => {
    await save(interior, said);
    const { code, departmentId } = await database().service.findFirstOrThrow({
      where: { organisationId: organisation, status: "published" },
      orderBy: { code: "desc" },
    });
    await database().service.update({ where: { code }, data: { departmentId: department } });
    expect(await serviceByCode(code)).toMatchObject({
      departmentContact: {
        phone: said.phone,
        address: { ar: said.addressAr },
        openingHours: { times: workingWeek, note: { ar: said.hoursNoteAr, en: null } },
      },
    });
    await database().service.update({ where: { code }, data: { departmentId } });
  });
});

test("an officer sees their own organisation with its departments", async () => {
  const [own, ...more] = await contactsFor(await viewerAs(interior));
  expect(more.map(({ id }) => id)).not.toContain(organisation);
  expect(own?.departments.map(({ id }) => id)).toContain(department);
});
