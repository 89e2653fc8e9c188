import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { dueSince } from "#lib/domain/revisions/upkeep-tasks.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { catalogueLinks } from "#lib/links/catalogue-links.ts";
import * as actions from "#lib/revisions/actions.ts";
import { serviceListSchema } from "#lib/revisions/list-schema.ts";
import { compareRevisions, historyOf } from "#lib/revisions/queries/history.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";
import { organisationsFor } from "#lib/revisions/queries/own-organisations.ts";
import { ownServices } from "#lib/revisions/queries/own-services.ts";
import { previewOf } from "#lib/revisions/queries/preview.ts";
import { reviewQueue } from "#lib/revisions/queries/review-queue.ts";
import { openRevision, revisionToReview } from "#lib/revisions/queries/revision-file.ts";
import { upkeepFor } from "#lib/revisions/queries/upkeep.ts";
import { personWith, viewerAs } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { makeCheck } from "#tests/support/factories/links.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { aboutFields, mustAct, revise, sentForReview } from "#tests/support/revising.ts";

const today = isoDay(new Date());
let officer: Viewer;
let transport: Viewer;
let editor: Viewer;
let portalEditor: Viewer;
let healthEditor: Viewer;
let auditor: Viewer;
let sent: { id: string; code: string };
let drafted: { id: string; code: string };

beforeAll(async () => {
  const viewer = async (email: string) => viewerAs(await personWith(email));
  officer = await viewer("officer.interior@portal.example");
  transport = await viewer("officer.transport@portal.example");
  editor = await viewer("editor.interior@portal.example");
  portalEditor = await viewer("editor@portal.example");
  auditor = await viewer("auditor@portal.example");
  healthEditor = await viewerAs((await makePerson("catalogueEditor", "health")).id);
  const [code, other] = [await makeKeptService(), await makeKeptService()];
  sent = { code, id: await sentForReview(officer.personId, code) };
  drafted = { code: other, id: await revise(editor.personId, other) };
});
afterAll(discardKeptServices);

describe("an open revision", () => {
  test("is read by those who keep the service and by oversight, by nobody else", async () => {
    for (const viewer of [officer, editor, portalEditor, auditor])
      expect(await openRevision(viewer, sent.code)).toMatchObject({ id: sent.id, state: "inReview" });
    for (const viewer of [transport, healthEditor]) expect(await openRevision(viewer, sent.code)).toBeNull();
  });

  test("says what changed and who may do what about it", async () => {
    expect(await openRevision(officer, sent.code)).toMatchObject({
      changed: ["summary"],
      missing: [],
      base: { summary: { en: "Owners of gliders receive a licence for a year." } },
      may: { edit: true, confirm: true, decide: false },
    });
    expect(await openRevision(editor, sent.code)).toMatchObject({ may: { confirm: false, decide: true } });
    expect(await openRevision(editor, drafted.code)).toMatchObject({ may: { edit: true, decide: false } });
    expect(await openRevision(auditor, sent.code)).toMatchObject({ may: { edit: false, decide: false } });
  });

  test("does not exist in PostgreSQL for another organisation or a visitor", async () => {
    const seen = (scope: Parameters<typeof inScope>[0]) =>
      inScope(scope, async (tx) => [
        await tx.serviceRevision.count({ where: { id: sent.id } }),
        await tx.revisionEvent.count({ where: { revisionId: sent.id } }),
      ]);
    expect(await seen(rowScope(officer))).toEqual([1, 1]);
    expect(await seen(rowScope(transport))).toEqual([0, 0]);
    expect(await seen(visitorScope)).toEqual([0, 0]);
  });

  test("is previewed as the page will say it", async () => {
    const file = await openRevision(officer, sent.code);
    expect(file && (await previewOf(file))).toMatchObject({
      code: sent.code,
      summary: { ar: aboutFields["summary.ar"] },
      organisation: { slug: "interior" },
    });
  });
});

describe("what waits for an editor", () => {
  test("is what was sent in their organisations; for the portal's editor in all", async () => {
    const waiting = async (viewer: Viewer) => (await reviewQueue(viewer)).map(({ id }) => id);
    expect(await waiting(editor)).toEqual([sent.id]);
    expect(await waiting(portalEditor)).toContain(sent.id);
    expect(await waiting(healthEditor)).not.toContain(sent.id);
    expect(await waiting(officer)).toEqual([]);
  });

  test("is opened by whoever may decide alone", async () => {
    expect(await revisionToReview(portalEditor, sent.id)).toMatchObject({ may: { decide: true } });
    for (const viewer of [officer, healthEditor, auditor])
      expect(await revisionToReview(viewer, sent.id)).toBeNull();
    expect(await revisionToReview(editor, "not-an-id")).toBeNull();
  });

  test("is marked where the editor wrote in it", async () => {
    const code = await makeKeptService();
    const id = await sentForReview(editor.personId, code);
    expect((await reviewQueue(editor)).find((revision) => revision.id === id)).toMatchObject({ own: true });
    expect((await reviewQueue(portalEditor)).find((revision) => revision.id === id)).toMatchObject({
      own: false,
    });
    await mustAct(editor.personId, actions.withdrawRevision, id);
  });
});

describe("the list of services", () => {
  const listed = async (viewer: Viewer, asked: Record<string, string>) =>
    ownServices(viewer, serviceListSchema.parse(asked), today);
  const codes = async (viewer: Viewer, asked: Record<string, string>) =>
    (await listed(viewer, asked)).items.map(({ code }) => code);

  test("holds the organisation's own; another's are not there", async () => {
    expect((await codes(officer, {})).every((code) => code.startsWith("MOI-"))).toBe(true);
    expect(await codes(transport, { q: sent.code })).toEqual([]);
    expect(await codes(auditor, { q: sent.code })).toEqual([sent.code]);
  });

  test("finds by name in any spelling and by code, and says what is known", async () => {
    expect(await codes(officer, { q: "شراعيه" })).toEqual(expect.arrayContaining([sent.code, drafted.code]));
    const { items } = await listed(officer, { q: sent.code });
    expect(items).toMatchObject([
      { code: sent.code, state: "published", revision: "inReview", verifiedOn: null, mayVerify: true },
    ]);
    // Of twelve facts the documents and the English name, summary and details.
    expect(items[0]?.completeness).toBeCloseTo(4 / 12);
    expect((await listed(editor, { q: sent.code })).items[0]?.mayVerify).toBe(false);
  });

  test("finds what the search of the portal finds, what holds every word first", async () => {
    expect(await codes(transport, { q: "رخصه سواقه" })).toContain("MOT-004");
    expect(await codes(transport, { q: "moi 1" })).toEqual([]);
    expect((await codes(officer, { q: "بدل فاقد" }))[0]).toBe("MOI-002");
  });

  test("is narrowed down to a task or a state, and says so where there is none", async () => {
    expect(await codes(officer, { q: "شراعية", show: "inReview" })).toEqual([sent.code]);
    expect(await codes(officer, { q: "شراعية", show: "draft" })).toEqual([drafted.code]);
    expect(await codes(officer, { q: "شراعية", show: "unverified" })).toContain(sent.code);
    expect(await codes(officer, { q: "شراعية", show: "withoutChannel" })).toContain(sent.code);
    for (const show of ["untranslated", "verificationDue", "returned", "new", "archived"])
      expect(await codes(officer, { q: "شراعية", show })).toEqual([]);
    expect(await codes(officer, { q: "شراعية", show: "nonsense" })).toContain(sent.code);
  });

  test("shows fifty at once, and the last page where a later one is asked for", async () => {
    const first = await listed(officer, {});
    expect(first.items).toHaveLength(50);
    const beyond = await listed(officer, { page: "999" });
    expect(beyond).toMatchObject({ page: first.pages, total: first.total });
  });
});

describe("what the services need", () => {
  const tasksOf = async (viewer: Viewer) => {
    const { organisations } = await upkeepFor(viewer, new Date());
    const own = organisations.find(({ slug }) => slug === "interior")?.tasks ?? [];
    return Object.fromEntries(own.map(({ task, count }) => [task, count]));
  };

  test("is one task for an organisation and kind, and goes away as it is done", async () => {
    const before = await tasksOf(officer);
    const verify = (day: string) =>
      database().service.update({ where: { code: sent.code }, data: { lastVerifiedOn: new Date(day) } });
    await verify(dueSince(today));
    expect(await tasksOf(officer)).toEqual({
      ...before,
      unverified: (before.unverified ?? 0) - 1,
      verificationDue: 1,
    });
    await verify(today);
    expect(await tasksOf(officer)).toEqual({ ...before, unverified: (before.unverified ?? 0) - 1 });
    await database().service.update({ where: { code: sent.code }, data: { lastVerifiedOn: null } });
  });

  test("counts revisions on their way; an editor answers for no organisation's facts", async () => {
    expect(await upkeepFor(officer, new Date())).toMatchObject({
      revisions: { draft: 1, inReview: 1, returned: 0 },
    });
    expect(await upkeepFor(portalEditor, new Date())).toMatchObject({ organisations: [] });
  });

  test("counts links that lead nowhere, until somebody excepts them", async () => {
    const links = async () => {
      const { organisations } = await upkeepFor(officer, new Date());
      return organisations.find(({ slug }) => slug === "interior")?.brokenLinks ?? [];
    };
    const broken = async () => (await links()).length;
    const before = await broken();
    const interiorId = (await database().organisation.findUniqueOrThrow({ where: { slug: "interior" } })).id;
    const [link] = await inScope(portalScope, (tx) => catalogueLinks(tx, [interiorId]));
    const address = link?.address ?? "";
    await makeCheck(address, "works", 9);
    await makeCheck(address, "unreachable", 8);
    await makeCheck(address, "gone", 1);
    expect(await broken()).toBe(before + 1);
    const found = (await links()).find((one) => one.address === address);
    expect(found).toMatchObject({ state: "gone", places: link?.places });
    expect(isoDay(found?.since ?? new Date())).toBe(isoDay(new Date(Date.now() - 8 * 86_400_000)));
    await inScope(portalScope, (tx) =>
      tx.linkException.create({
        data: {
          address,
          organisationId: interiorId,
          reason: "فتحناه من المتصفح وعمل.",
          until: new Date(Date.now() + 86_400_000),
          byId: officer.personId,
        },
      }),
    );
    expect(await broken()).toBe(before);
    await makeCheck(address, "works");
  });
});

describe("the history", () => {
  test("names every revision with who wrote and who decided, and compares any two in either order", async () => {
    const founding = await historyOf(officer, "MOI-001");
    expect(founding).toMatchObject([{ number: 1, state: "approved", author: null, current: true }]);
    const code = await makeKeptService();
    await mustAct(editor.personId, actions.approveRevision, await sentForReview(officer.personId, code));
    const again = await sentForReview(officer.personId, code, { ...aboutFields, "name.en": "" });
    await mustAct(editor.personId, actions.approveRevision, again, { reason: "حسنًا" });
    expect(await historyOf(officer, code)).toMatchObject([
      { number: 2, author: officer.name, decider: editor.name, note: "حسنًا", current: true },
      { number: 1, current: false },
    ]);
    const compared = await compareRevisions(officer, code, [2, 1]);
    expect(compared).toMatchObject({ earlier: { number: 1 }, later: { number: 2 }, changed: ["name"] });
    expect(await compareRevisions(officer, code, [1, 7])).toBeNull();
    expect(await compareRevisions(transport, code, [1, 2])).toBeNull();
    expect(await historyOf(transport, code)).toEqual([]);
  });
});

test("a service is kept by its organisation, and read about by oversight", async () => {
  expect(await keptService(officer, sent.code)).toMatchObject({ may: { edit: true, verify: true } });
  expect(await keptService(editor, sent.code)).toMatchObject({ may: { edit: true, verify: false } });
  expect(await keptService(auditor, sent.code)).toMatchObject({ may: { edit: false, verify: false } });
  expect(await keptService(transport, sent.code)).toBeNull();
  expect(await keptService(officer, "MOI-899")).toBeNull();
});

test("what is known of a service is stated fact by fact, and its list counts the same", async () => {
  const code = await makeKeptService();
  const known = async () => (await keptService(officer, code))?.known;
  const listed = async () => {
    const { items } = await ownServices(officer, serviceListSchema.parse({ q: code }), today);
    return items[0]?.completeness;
  };
  const facts = ["evidence", "englishName", "englishSummary", "englishDetails"];
  expect(await known()).toEqual(facts);
  expect(await listed()).toBeCloseTo(facts.length / 12);
  await database().service.update({ where: { code }, data: { lastVerifiedOn: new Date(today) } });
  expect(await known()).toEqual([...facts, "verified"]);
  expect(await listed()).toBeCloseTo((facts.length + 1) / 12);
});

test("a service is begun for the organisations that a person writes for", async () => {
  const slugs = async (viewer: Viewer) =>
    (await organisationsFor(viewer, "services.edit")).map(({ slug }) => slug);
  expect(await slugs(officer)).toContain("interior");
  expect(await slugs(officer)).not.toContain("health");
  expect(await slugs(portalEditor)).toEqual(expect.arrayContaining(["interior", "health"]));
  expect(await slugs(auditor)).toEqual([]);
});
