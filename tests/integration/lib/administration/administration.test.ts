import { beforeEach, describe, expect, test } from "vitest";
import {
  deactivatePerson,
  editOrganisation,
  editPerson,
  endSessionsOfPerson,
  grantRole,
  invitePerson,
  reactivatePerson,
  revokeRole,
  sendPasswordLink,
} from "#lib/administration/actions.ts";
import { auditLines, firstBreak } from "#lib/administration/queries/audit.ts";
import { organisationRecord, organisationRows } from "#lib/administration/queries/organisations.ts";
import { overview } from "#lib/administration/queries/overview.ts";
import { people } from "#lib/administration/queries/people.ts";
import { personRecord } from "#lib/administration/queries/person.ts";
import { viewerOfSession } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";

let administrator: { id: string };
let person: { id: string; organisationId: string };

beforeEach(async () => {
  administrator = await makePerson("administrator", "telecom");
  person = await makePerson("officer", "interior");
});

const send = (action: Parameters<typeof actAs>[1], fields: Record<string, string>) =>
  actAs(administrator.id, action, fields);
const reason = async (sent: ReturnType<typeof send>) => (await sent).state?.refusal?.reason;
const lives = async (sessionId: string) => (await viewerOfSession(sessionId, new Date())) !== null;
const address = () => `invited-${crypto.randomUUID()}@portal.example`;
const stored = (id: string) =>
  database().person.findUniqueOrThrow({ where: { id }, include: { roles: true } });

describe("inviting", () => {
  const invitation = (fields: Record<string, string> = {}) => ({
    email: address(),
    name: "موظفة مدعوة",
    organisation: person.organisationId,
    role: "officer",
    ...fields,
  });

  test("makes the account, its role and a link that is shown this once", async () => {
    const form = invitation({ formToken: crypto.randomUUID() });
    const { state } = await send(invitePerson, form);
    expect(state?.shown?.link).toMatch(/^http:\/\/localhost:3000\/ar\/account\/password\/[\w-]{43}$/);
    const made = await stored(state?.shown?.person ?? "");
    expect(made).toMatchObject({ email: form.email, passwordHash: null });
    expect(made.roles).toMatchObject([{ role: "officer", grantedById: administrator.id }]);
    expect((await send(invitePerson, form)).state?.shown).toEqual({ person: made.id });
  });

  test("knows an address that is taken, however it is written", async () => {
    const email = address();
    await send(invitePerson, invitation({ email }));
    const { state } = await send(invitePerson, invitation({ email: ` ${email.toUpperCase()}` }));
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["email"]);
  });

  test("asks an officer's organisation, and leaves a lead without one", async () => {
    const { state } = await send(invitePerson, invitation({ organisation: "" }));
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["organisation"]);
    const lead = await send(invitePerson, invitation({ role: "qualityLead" }));
    expect((await stored(lead.state?.shown?.person ?? "")).roles).toMatchObject([{ organisationId: null }]);
  });
});

describe("roles", () => {
  test("a granted role ends the sessions, and holds at the next", async () => {
    const { sessionId } = await viewerAs(person.id);
    await send(grantRole, { person: person.id, role: "evaluator" });
    expect(await lives(sessionId)).toBe(false);
    expect((await viewerAs(person.id)).roles.map(({ role }) => role).toSorted()).toEqual([
      "evaluator",
      "officer",
    ]);
  });

  test("a revoked role is gone at once", async () => {
    const { sessionId } = await viewerAs(person.id);
    const [role] = (await stored(person.id)).roles;
    await send(revokeRole, { grant: role?.id ?? "" });
    expect(await lives(sessionId)).toBe(false);
    expect((await viewerAs(person.id)).roles).toEqual([]);
    expect(await reason(send(revokeRole, { grant: role?.id ?? "" }))).toBe("notFound");
  });

  test.each<[Record<string, string>, string]>([
    [{ role: "officer", roleOrganisation: "own" }, "roleAlreadyGranted"],
    [{ role: "officer" }, "invalid"],
    [{ role: "auditor" }, "auditorStandsAlone"],
  ])("%o is refused: %s", async (form, expected) => {
    const place: Record<string, string> =
      "roleOrganisation" in form ? { roleOrganisation: person.organisationId } : {};
    expect(await reason(send(grantRole, { person: person.id, ...form, ...place }))).toBe(expected);
  });

  test("the same role granted twice at the same moment is granted once", async () => {
    const form = { person: person.id, role: "evaluator" };
    const second = await makePerson("administrator", "telecom");
    await Promise.all([send(grantRole, form), actAs(second.id, grantRole, form)]);
    expect((await stored(person.id)).roles.filter(({ role }) => role === "evaluator")).toHaveLength(1);
  });
});

describe("the last administrator", () => {
  test("stays, even when two dismiss each other at the same moment", async () => {
    const second = await makePerson("administrator", "telecom");
    const others = await database().roleGrant.findMany({
      where: { role: "administrator", revokedAt: null, personId: { notIn: [administrator.id, second.id] } },
    });
    const ids = others.map(({ id }) => id);
    await database().roleGrant.updateMany({ where: { id: { in: ids } }, data: { revokedAt: new Date() } });
    try {
      await Promise.all([
        actAs(second.id, deactivatePerson, { person: administrator.id }),
        send(deactivatePerson, { person: second.id }),
      ]);
      const left = await database().person.count({
        where: { id: { in: [administrator.id, second.id] }, deactivatedAt: null },
      });
      expect(left).toBe(1);
    } finally {
      await database().roleGrant.updateMany({ where: { id: { in: ids } }, data: { revokedAt: null } });
    }
  });
});

describe("an account", () => {
  test("deactivated is dead at once, and lives again when it is reactivated", async () => {
    const { sessionId } = await viewerAs(person.id);
    await send(deactivatePerson, { person: person.id });
    expect(await lives(sessionId)).toBe(false);
    expect(await reason(send(sendPasswordLink, { person: person.id }))).toBe("personDeactivated");
    expect(await reason(send(deactivatePerson, { person: person.id }))).toBe("changedMeanwhile");
    await send(reactivatePerson, { person: person.id });
    expect(await lives(sessionId)).toBe(false);
    expect(await lives((await viewerAs(person.id)).sessionId)).toBe(true);
  });

  test("loses its sessions when the administrator ends them", async () => {
    const { sessionId } = await viewerAs(person.id);
    await send(endSessionsOfPerson, { person: person.id });
    expect(await lives(sessionId)).toBe(false);
  });

  test("is edited from the version that was read", async () => {
    const { version } = await stored(person.id);
    const form = { person: person.id, version: String(version), name: "اسم آخر", organisation: "" };
    await send(editPerson, form);
    expect(await stored(person.id)).toMatchObject({
      name: "اسم آخر",
      organisationId: null,
      version: version + 1,
    });
    expect(await reason(send(editPerson, form))).toBe("changedMeanwhile");
  });
});

describe("an organisation", () => {
  test("is edited from the version that was read, by one of two", async () => {
    const viewer = await viewerAs(administrator.id);
    const found = await organisationRecord(viewer, "health");
    const form = {
      organisation: found?.id ?? "",
      version: String(found?.version),
      nameAr: found?.nameAr ?? "",
      nameEn: found?.nameEn ?? "",
      phone: "1700 100 100",
      website: "https://health.example.ps",
    };
    const ends = await Promise.all([send(editOrganisation, form), send(editOrganisation, form)]);
    expect(ends.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
    expect(await organisationRecord(viewer, "health")).toMatchObject({
      phone: form.phone,
      website: form.website,
    });
  });

  test.each(["javascript:alert(1)", "health", "ftp://health.example.ps"])(
    "has no website %s",
    async (website) => {
      const found = await organisationRecord(await viewerAs(administrator.id), "health");
      const { id = "", version, nameAr = "", nameEn = "" } = found ?? {};
      const { state } = await send(editOrganisation, {
        organisation: id,
        version: `${version}`,
        nameAr,
        nameEn,
        website,
      });
      expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["website"]);
    },
  );
});

describe("reading", () => {
  test("people are found by folded name or address, and no character is a wildcard", async () => {
    const viewer = await viewerAs(administrator.id);
    const named = { person: person.id, version: "1", name: "أحمد الإدريسي" };
    await send(editPerson, named);
    const ids = async (q: string) => (await people(viewer, { q, page: 1 })).rows.map(({ id }) => id);
    expect(await ids("احمد الادريسي")).toContain(person.id);
    expect(await ids("%")).toEqual([]);
    expect(await ids("_")).toEqual([]);
    expect(
      (await people(viewer, { role: "auditor", page: 1 })).rows.every(({ roles }) =>
        roles.includes("auditor"),
      ),
    ).toBe(true);
  });

  test("the audit names who did what to whom, and its chain is whole", async () => {
    const viewer = await viewerAs(administrator.id);
    await send(grantRole, { person: person.id, role: "evaluator" });
    const fresh = await viewerAs(administrator.id);
    const { lines } = await auditLines(fresh, {
      object: `person:${person.id}`,
      action: "roles.grant",
      page: 1,
    });
    expect(lines).toMatchObject([
      {
        actorId: administrator.id,
        objectName: "officer (interior)",
        outcome: "done",
        facts: { role: "evaluator" },
      },
    ]);
    expect(
      (await auditLines(viewer, { outcome: "refused", page: 1 })).lines.every(
        ({ outcome }) => outcome !== "done",
      ),
    ).toBe(true);
    expect(await firstBreak(viewer)).toBeNull();
  });

  test.each(["officer", "evaluator", "catalogueEditor", "qualityLead"] as const)(
    "nothing is found by %s",
    async (role) => {
      const viewer = await viewerAs((await makePerson(role, "interior")).id);
      const reads = [
        () => overview(viewer, new Date()),
        () => organisationRows(viewer),
        () => people(viewer, { page: 1 }),
        () => personRecord(viewer, person.id, new Date()),
        () => auditLines(viewer, { page: 1 }),
        () => firstBreak(viewer),
      ];
      for (const read of reads) await expect(async () => read()).rejects.toThrow("404");
    },
  );
});
