import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serviceByCode, serviceOfPage } from "#lib/catalogue/queries/service.ts";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { readSearch } from "#lib/catalogue/schema.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { isoDay } from "#lib/i18n/format.ts";
import * as actions from "#lib/revisions/actions.ts";
import { publishDue } from "#lib/revisions/publish-due-revisions.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";
import {
  aboutFields,
  actOn,
  mustAct,
  openRevisionOf,
  revise,
  sentForReview,
  storedRevision,
} from "#tests/support/revising.ts";

let interior: string;
let editor: string;
let portalEditor: string;
let healthEditor: string;
let service: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  editor = await personWith("editor.interior@portal.example");
  portalEditor = await personWith("editor@portal.example");
  healthEditor = (await makePerson("catalogueEditor", "health")).id;
});
beforeEach(async () => {
  service = await makeKeptService();
});
afterAll(discardKeptServices);

const refusalOf = async (acted: ReturnType<typeof actOn>) => (await acted).state?.refusal?.reason;
const storedService = (code: string) => database().service.findUniqueOrThrow({ where: { code } });
const codesFound = async (q: string) =>
  (await searchServices(readSearch({ q }).search, 20)).items.map(({ code }) => code);
const published = async (code: string) => {
  const found = await serviceByCode(code);
  if (!found) throw new Error(`${code} is not published.`);
  return found;
};

describe("approving", () => {
  test("makes public all that the revision says, with who and when, and until then nothing", async () => {
    const revision = await revise(interior, service);
    await mustAct(interior, actions.saveAbout, revision, aboutFields);
    await mustAct(interior, actions.saveChannels, revision, {
      delivery: "hybrid",
      maturity: "2",
      "channels[0].kind": "website",
      "channels[0].url": "https://portal.example/apply",
    });
    await mustAct(interior, actions.saveCost, revision, {
      "costs[0].amount": "30",
      "costs[1].amount": "20",
      "costs[1].channel": "0",
      "costs[2].amount": "10",
    });
    await mustAct(interior, actions.saveWords, revision, {
      "keywords.ar": "زنبركشراعي",
      lifeEvents: "identity-documents",
    });
    await mustAct(interior, actions.submitRevision, revision);
    expect((await published(service)).summary.ar).toMatch(/لسنة\.$/);

    expect(await mustAct(editor, actions.approveRevision, revision, { reason: "شكرًا" })).toBe(
      "/ar/ministry/revisions?done=approved",
    );
    expect(await storedRevision(revision)).toMatchObject({
      state: "approved",
      decidedById: editor,
      note: "شكرًا",
    });
    const now = await published(service);
    expect(now).toMatchObject({
      summary: { ar: aboutFields["summary.ar"] },
      delivery: "hybrid",
      maturity: 2,
      channels: [{ kind: "website", url: "https://portal.example/apply" }],
      lifeEvents: ["identity-documents"],
      verifiedOn: null,
      provenance: { service: "stated", details: "reconstructed" },
    });
    expect(now.costs.map(({ amount }) => amount)).toEqual([30, 20, 10]);
    const kept = (await storedRevision(revision)).content;
    const [said] = await database().$queryRaw<{ content: unknown }[]>`
      select service_content("id") as content from "Service" where "code" = ${service}`;
    expect(said?.content).toEqual(kept);
  });

  test("lets the search find the service by its words", async () => {
    const found = async () => codesFound("زنبركقديم");
    expect(await found()).not.toContain(service);
    const revision = await revise(interior, service);
    await mustAct(interior, actions.saveWords, revision, { "keywords.ar": "زنبركقديم" });
    await mustAct(interior, actions.submitRevision, revision);
    await mustAct(editor, actions.approveRevision, revision);
    expect(await found()).toContain(service);
  });

  test("verifies the service where its officer stands behind the whole page, an editor's word does not", async () => {
    const revision = await revise(interior, service);
    await mustAct(interior, actions.saveAbout, revision, aboutFields);
    await mustAct(interior, actions.submitRevision, revision, { confirmed: "on" });
    await mustAct(portalEditor, actions.approveRevision, revision);
    expect(await published(service)).toMatchObject({ verifiedOn: isoDay(new Date()) });
    const other = await makeKeptService();
    const second = await revise(editor, other);
    await mustAct(editor, actions.saveAbout, second, aboutFields);
    await mustAct(editor, actions.submitRevision, second, { confirmed: "on" });
    await mustAct(portalEditor, actions.approveRevision, second);
    expect(await published(other)).toMatchObject({ verifiedOn: null });
  });

  test("is not for whoever wrote in it: the domain says so, and so does the database", async () => {
    const revision = await revise(interior, service);
    await mustAct(editor, actions.saveAbout, revision, aboutFields);
    await mustAct(interior, actions.submitRevision, revision);
    expect(await refusalOf(actOn(editor, actions.approveRevision, revision))).toBe("notByItsWriter");
    expect(await refusalOf(actOn(editor, actions.returnRevision, revision, { reason: "سبب" }))).toBe(
      "notByItsWriter",
    );
    const decide = (decider: string) =>
      inScope(
        portalScope,
        (tx) =>
          tx.$executeRaw`update "ServiceRevision" set "state" = 'approved', "decidedAt" = now(),
          "decidedById" = ${decider}::uuid where "id" = ${revision}::uuid`,
      );
    await expect(decide(editor)).rejects.toThrow(/revision_is_not_decided_by_its_writers/);
    await expect(decide(interior)).rejects.toThrow(/revision_is_not_/);
    await mustAct(portalEditor, actions.approveRevision, revision);
  });

  test("is not for an officer, nor for an editor of another organisation", async () => {
    const revision = await sentForReview(interior, service);
    expect(await refusalOf(actOn(interior, actions.approveRevision, revision))).toBe("notPermitted");
    expect(await refusalOf(actOn(healthEditor, actions.approveRevision, revision))).toBe("notFound");
    expect(await refusalOf(actOn(healthEditor, actions.returnRevision, revision, { reason: "سبب" }))).toBe(
      "notFound",
    );
  });

  test("happens once, whoever comes second", async () => {
    const revision = await sentForReview(interior, service);
    const version = String((await storedRevision(revision)).version);
    const decisions = await Promise.all(
      [editor, portalEditor].map((person) => actAs(person, actions.approveRevision, { revision, version })),
    );
    expect(decisions.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
    expect(await refusalOf(actOn(editor, actions.approveRevision, revision))).toBe("revisionNotInReview");
  });

  test("of a revision that changes nothing is not asked for", async () => {
    const revision = await revise(interior, service);
    expect(await refusalOf(actOn(interior, actions.submitRevision, revision))).toBe("nothingRevised");
  });

  test("publishes a new service, which counts as stated by its organisation", async () => {
    const organisation = await database().organisation.findUniqueOrThrow({ where: { slug: "interior" } });
    const { wentTo } = await actAs(interior, actions.beginService, {
      organisation: organisation.id,
      "name.ar": "ترخيص منطاد",
    });
    const code = wentTo?.split("/").at(-1) ?? "";
    const { id } = await openRevisionOf(code);
    await mustAct(interior, actions.saveAbout, id, aboutFields);
    await mustAct(interior, actions.submitRevision, id);
    expect(await storedService(code)).toMatchObject({ status: "inReview" });
    expect(await serviceByCode(code)).toBeNull();
    await mustAct(editor, actions.returnRevision, id, { reason: "ينقصه الرسم" });
    expect(await storedService(code)).toMatchObject({ status: "draft" });
    await mustAct(interior, actions.submitRevision, id);
    await mustAct(editor, actions.approveRevision, id);
    expect(await published(code)).toMatchObject({
      name: { ar: aboutFields["name.ar"] },
      provenance: { service: "stated", details: "stated" },
    });
  });
});

describe("returning", () => {
  test("leaves the remarks with their fields, and the published service as it is", async () => {
    const revision = await sentForReview(interior, service);
    const said = { "fields.summary": "اذكر المدة", "fields.name": "", reason: "ملاحظة واحدة" };
    expect(await mustAct(editor, actions.returnRevision, revision, said)).toMatch(/done=returned$/);
    const stored = await storedRevision(revision);
    expect(stored).toMatchObject({ state: "returned", decidedById: editor });
    expect(stored.events.at(-1)).toMatchObject({
      to: "returned",
      reason: "ملاحظة واحدة",
      fieldReasons: { summary: "اذكر المدة" },
    });
    expect((await published(service)).summary.ar).toMatch(/لسنة\.$/);
    await mustAct(interior, actions.saveAbout, revision, aboutFields);
    await mustAct(interior, actions.submitRevision, revision);
    expect(await storedRevision(revision)).toMatchObject({
      state: "inReview",
      decidedById: null,
      note: null,
    });
  });

  test("says at least one thing", async () => {
    const revision = await sentForReview(interior, service);
    const { state } = await actOn(editor, actions.returnRevision, revision, { "fields.summary": " " });
    expect(state?.refusal?.fields).toHaveProperty("reason");
  });
});

describe("withdrawing", () => {
  test("frees the service for another revision, and keeps what was written", async () => {
    const revision = await sentForReview(interior, service);
    await mustAct(interior, actions.withdrawRevision, revision, { reason: "تأجّل" });
    expect(await storedRevision(revision)).toMatchObject({ state: "withdrawn" });
    expect(await refusalOf(actOn(editor, actions.approveRevision, revision))).toBe("revisionNotInReview");
    await revise(interior, service);
  });
});

describe("what was approved", () => {
  test("is restored as a draft; what never was is not", async () => {
    const first = await sentForReview(interior, service);
    await mustAct(editor, actions.approveRevision, first);
    const second = await sentForReview(interior, service, { ...aboutFields, "name.ar": "ترخيص طائرة" });
    await mustAct(interior, actions.withdrawRevision, second);
    const restore = (number: string) => actAs(interior, actions.restoreRevision, { service, number });
    expect((await restore("2")).state?.refusal?.reason).toBe("notFound");
    expect((await restore("9")).state?.refusal?.reason).toBe("notFound");
    expect((await restore("1")).wentTo).toBe(`/ar/ministry/services/${service}`);
    const draft = await openRevisionOf(service);
    expect(draft).toMatchObject({
      state: "draft",
      number: 3,
      content: (await storedRevision(first)).content,
    });
    expect((await restore("1")).state?.refusal?.reason).toBe("revisionOpen");
  });

  test.each([
    ["its content", `update "ServiceRevision" set "content" = '{}'`],
    ["who wrote it", `update "ServiceRevision" set "writerIds" = '{}'`],
    ["its state", `update "ServiceRevision" set "state" = 'draft', "decidedAt" = null, "appliedAt" = null`],
    ["that it is there", `delete from "ServiceRevision"`],
  ])("never loses %s, whoever asks the database", async (_what, sql) => {
    const revision = await sentForReview(interior, service);
    await mustAct(editor, actions.approveRevision, revision);
    const owner = await ownerConnection();
    await expect(owner.query(`${sql} where "id" = $1`, [revision])).rejects.toThrow(/revision/);
    await owner.end();
  });
});

describe("archiving", () => {
  const reason = { "reason.ar": "دُمجت الخدمة في خدمة أخرى.", "reason.en": "Merged into another service." };

  test("is approved like any revision; the page says why and what to use instead", async () => {
    const replacement = await makeKeptService();
    const { wentTo } = await actAs(interior, actions.proposeArchival, { service, ...reason, replacement });
    expect(wentTo).toBe(`/ar/ministry/services/${service}?done=archivalProposed`);
    const { id } = await openRevisionOf(service);
    expect(await serviceByCode(service)).not.toBeNull();
    expect(await refusalOf(actOn(interior, actions.saveAbout, id, aboutFields))).toBe("revisionNotEditable");
    await mustAct(editor, actions.approveRevision, id);
    expect(await serviceByCode(service)).toBeNull();
    expect(await serviceOfPage(service)).toMatchObject({
      archived: { reason: { ar: reason["reason.ar"] } },
      service: { replacedBy: { code: replacement } },
    });
    expect(await codesFound(service)).not.toContain(service);
  });

  test("is undone by approving a revision of the archived service", async () => {
    await actAs(interior, actions.proposeArchival, { service, ...reason });
    await mustAct(editor, actions.approveRevision, (await openRevisionOf(service)).id);
    await mustAct(editor, actions.approveRevision, await sentForReview(interior, service));
    expect(await storedService(service)).toMatchObject({
      status: "published",
      archivedAt: null,
      archiveReasonAr: null,
    });
  });

  test.each([
    ["without a reason", { "reason.ar": "" }, "reason.ar"],
    ["in favour of what is not published", { replacement: "MOI-899" }, "replacement"],
    ["in favour of itself", { replacement: "own" }, "replacement"],
  ])("is refused %s", async (_what, wrong: Record<string, string | undefined>, field) => {
    const replacement = wrong.replacement === "own" ? service : (wrong.replacement ?? "");
    const fields = {
      service,
      ...reason,
      "reason.ar": wrong["reason.ar"] ?? reason["reason.ar"],
      replacement,
    };
    const { state } = await actAs(interior, actions.proposeArchival, fields);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual([field]);
  });

  test("is not asked of what is not published, nor beside an open revision, nor by another organisation", async () => {
    const ask = async (person: string) =>
      (await actAs(person, actions.proposeArchival, { service, ...reason })).state?.refusal?.reason;
    expect(await ask(healthEditor)).toBe("notPermitted");
    await revise(interior, service);
    expect(await ask(interior)).toBe("revisionOpen");
    await database().service.update({
      where: { code: service },
      data: { status: "draft", publishedAt: null },
    });
    expect(await ask(interior)).toBe("serviceNotPublished");
  });
});

describe("what is approved for a day", () => {
  /** So many days from now. */
  const day = (ahead: number) => isoDay(new Date(Date.now() + ahead * 86_400_000));
  const noonOf = (ahead: number) => new Date(`${day(ahead)}T10:00:00Z`);
  const approveFor = (revision: string, publishOn: string) =>
    actOn(editor, actions.approveRevision, revision, { publishOn });
  const takeBack = (revision: string) => actOn(editor, actions.takeApprovalBack, revision);
  const publishedOn = async (ahead: number) =>
    (await publishDue(noonOf(ahead))).filter((code) => code === service);

  test("becomes public on that day, once", async () => {
    const revision = await sentForReview(interior, service);
    const { wentTo } = await approveFor(revision, day(30));
    expect(wentTo).toBe("/ar/ministry/revisions?done=scheduled");
    expect(await publishedOn(29)).toEqual([]);
    expect((await published(service)).summary.ar).toMatch(/لسنة\.$/);
    // Two workers may look at once.
    expect((await Promise.all([publishedOn(30), publishedOn(30)])).flat()).toEqual([service]);
    expect((await published(service)).summary.ar).toBe(aboutFields["summary.ar"]);
    expect(await publishedOn(31)).toEqual([]);
    expect((await takeBack(revision)).state?.refusal?.reason).toBe("alreadyPublic");
  });

  test("can be taken back before, and decided on again", async () => {
    const revision = await sentForReview(interior, service);
    await approveFor(revision, day(30));
    expect((await takeBack(revision)).wentTo).toBe("/ar/ministry/revisions?done=takenBack");
    expect(await publishedOn(31)).toEqual([]);
    await approveFor(revision, day(60));
    expect(await publishedOn(59)).toEqual([]);
    await takeBack(revision);
    await approveFor(revision, day(0));
    expect((await published(service)).summary.ar).toBe(aboutFields["summary.ar"]);
  });

  test("is taken back in the database before it is public alone, and no draft has a day", async () => {
    const revision = await sentForReview(interior, service);
    await mustAct(editor, actions.approveRevision, revision);
    const write = (data: object) =>
      inScope(portalScope, (tx) => tx.serviceRevision.update({ where: { id: revision }, data }));
    await expect(write({ state: "inReview" })).rejects.toThrow(/what is public is not taken back/);
    const draft = await revise(interior, service);
    await expect(
      inScope(portalScope, (tx) =>
        tx.serviceRevision.update({ where: { id: draft }, data: { publishOn: new Date("2027-01-10") } }),
      ),
    ).rejects.toThrow(/revision_for_a_day_is_approved/);
  });

  test.each([-1, 400])("is no day that is past or far away (%i days from now)", async (ahead) => {
    const { state } = await approveFor(await sentForReview(interior, service), day(ahead));
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["publishOn"]);
  });

  test("lets nobody begin another revision before, which it would undo", async () => {
    await approveFor(await sentForReview(interior, service), day(30));
    const { state } = await actAs(interior, actions.reviseService, { service });
    expect(state?.refusal?.reason).toBe("revisionOpen");
  });
});

describe("verifying", () => {
  const verify = (person: string, fields: Record<string, string>) =>
    actAs(person, actions.verifyServices, fields);

  test("one service, by whom and on what day", async () => {
    const { wentTo } = await verify(interior, { services: service });
    expect(wentTo).toBe("/ar/ministry/services?verified=1");
    expect(await storedService(service)).toMatchObject({ verifiedById: interior });
    expect(await published(service)).toMatchObject({ verifiedOn: isoDay(new Date()) });
  });

  test("goes on with the list in which they were chosen", async () => {
    const { wentTo } = await verify(interior, {
      services: service,
      show: "unverified",
      q: "رخصة",
      page: "2",
    });
    const asked = new URLSearchParams(wentTo?.split("?")[1]);
    expect(Object.fromEntries(asked)).toEqual({ show: "unverified", q: "رخصة", page: "2", verified: "1" });
  });

  test("all that a page lists, or none where one is another organisation's", async () => {
    const foreign = await makeKeptService("health");
    const listed = { which: "page", "listed[0]": service, "listed[1]": foreign };
    expect((await verify(interior, listed)).state?.refusal?.reason).toBe("notPermitted");
    expect(await published(service)).toMatchObject({ verifiedOn: null });
    const second = await makeKeptService();
    await verify(interior, { which: "page", "listed[0]": service, "listed[1]": second });
    expect(await published(second)).toMatchObject({ verifiedOn: isoDay(new Date()) });
  });

  test("nothing is refused, as is an editor", async () => {
    expect((await verify(interior, {})).state?.refusal?.reason).toBe("nothingChosen");
    expect((await verify(editor, { services: service })).state?.refusal?.reason).toBe("notPermitted");
  });
});
