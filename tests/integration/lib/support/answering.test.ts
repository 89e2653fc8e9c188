import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { closeRequest, replyToRequest } from "#lib/support/actions.ts";
import { requestByReference, requestForStaff, requestsFor } from "#lib/support/queries.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeSupportRequest } from "#tests/support/factories/support-requests.ts";

type Person = { id: string };

const open = { state: "open", page: 1, service: null } as const;
let people: Record<"interior" | "transport" | "lead" | "administrator" | "auditor" | "evaluator", Person>;
let request: Awaited<ReturnType<typeof makeSupportRequest>>;
let aboutThePortal: typeof request;

beforeAll(async () => {
  people = {
    interior: await makePerson("officer", "interior"),
    transport: await makePerson("officer", "transport"),
    lead: await makePerson("qualityLead", "telecom"),
    administrator: await makePerson("administrator", "telecom"),
    auditor: await makePerson("auditor", "telecom"),
    evaluator: await makePerson("evaluator", "interior"),
  };
});

beforeEach(async () => {
  request = await makeSupportRequest({ organisation: "interior", service: "MOI-001" });
  aboutThePortal = await makeSupportRequest({});
});

const stored = (id: string) =>
  inScope(portalScope, (tx) =>
    tx.supportRequest.findUniqueOrThrow({ where: { id }, include: { replies: true } }),
  );

const reply = (person: Person | null, fields: Record<string, string> = {}) =>
  actAs(person?.id ?? null, replyToRequest, {
    requestId: request.id,
    version: "1",
    message: "صُحّح الرسم، شكرًا لك.",
    ...fields,
  });

const close = (person: Person, fields: Record<string, string> = {}) =>
  actAs(person.id, closeRequest, { requestId: request.id, version: "1", ...fields });

describe("who reads", () => {
  test.each(["interior", "lead", "administrator", "auditor"] as const)("%s reads it", async (who) => {
    const viewer = await viewerAs(people[who].id);
    expect(await requestForStaff(viewer, request.id)).toMatchObject({
      id: request.id,
      service: { code: "MOI-001" },
      organisation: { ar: "وزارة الداخلية والأمن الوطني" },
      may: { reply: who !== "auditor" },
    });
  });

  test.each(["transport", "evaluator"] as const)("%s does not, by query or by row", async (who) => {
    const viewer = await viewerAs(people[who].id);
    expect(await requestForStaff(viewer, request.id)).toBeNull();
    const rows = await inScope(rowScope(viewer), (tx) =>
      tx.supportRequest.findMany({ where: { id: { in: [request.id, aboutThePortal.id] } } }),
    );
    expect(rows).toEqual([]);
  });

  test("what concerns no organisation is for those who oversee the portal", async () => {
    expect(await requestForStaff(await viewerAs(people.interior.id), aboutThePortal.id)).toBeNull();
    const read = await requestForStaff(await viewerAs(people.lead.id), aboutThePortal.id);
    expect(read).toMatchObject({ service: null, organisation: null });
  });

  test("an officer who edits another organisation's catalogue does not answer for it", async () => {
    const { id } = await makePerson("officer", "transport");
    const { id: organisationId } = await database().organisation.findUniqueOrThrow({
      where: { slug: "interior" },
    });
    await database().roleGrant.create({ data: { personId: id, role: "catalogueEditor", organisationId } });
    const viewer = await viewerAs(id);
    expect(await requestForStaff(viewer, request.id)).toBeNull();
    const { items, counts } = await requestsFor(viewer, { state: "all", page: 1, service: null });
    expect(items.map((item) => item.id)).not.toContain(request.id);
    expect(counts).toEqual((await requestsFor(await viewerAs(people.transport.id), open)).counts);
  });
});

describe("the list", () => {
  test("an officer is shown their organisation's alone, with the counts of each state", async () => {
    const viewer = await viewerAs(people.interior.id);
    const before = await requestsFor(viewer, open);
    expect(before.items.every(({ service }) => service?.code.startsWith("MOI"))).toBe(true);
    await close(people.interior);
    const after = await requestsFor(viewer, open);
    expect(after.counts).toEqual({
      ...before.counts,
      open: before.counts.open - 1,
      closed: before.counts.closed + 1,
    });
    expect(after.items.map(({ id }) => id)).not.toContain(request.id);
    const closed = await requestsFor(viewer, { state: "closed", page: 1, service: null });
    expect(closed.items.map(({ id }) => id)).toContain(request.id);
  });

  test("can be narrowed down to one service, of whatever organisation it is", async () => {
    const viewer = await viewerAs(people.interior.id);
    await makeSupportRequest({ organisation: "interior", service: "MOI-050" });
    await makeSupportRequest({ organisation: "transport", service: "MOT-001" });
    const one = await requestsFor(viewer, { ...open, service: "MOI-050" });
    expect(one.items.map(({ service }) => service?.code)).toEqual(["MOI-050"]);
    expect(one.counts).toEqual({ open: 1, answered: 0, closed: 0 });
    expect((await requestsFor(viewer, { ...open, service: "MOT-001" })).total).toBe(0);
  });

  test("those who wait longest come first, and every request is on one page", async () => {
    await Promise.all(Array.from({ length: 26 }, () => makeSupportRequest({ organisation: "health" })));
    const viewer = await viewerAs((await makePerson("officer", "health")).id);
    const first = await requestsFor(viewer, open);
    const last = await requestsFor(viewer, { state: "open", page: 9, service: null });
    expect(first).toMatchObject({ total: 26, page: 1, pages: 2 });
    expect(last).toMatchObject({ page: 2, items: [{ state: "open" }] });
    const moments = [...first.items, ...last.items].map(({ createdAt }) => createdAt.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    expect(new Set([...first.items, ...last.items].map(({ id }) => id)).size).toBe(26);
  });
});

describe("answering", () => {
  test("an officer answers, and whoever holds the reference reads it", async () => {
    const { wentTo } = await reply(people.interior);
    expect(wentTo).toBe(`/ar/ministry/support/${request.id}?notice=answered`);
    const found = await requestByReference(request.reference, crypto.randomUUID());
    expect(found).toMatchObject({
      ok: true,
      value: { state: "answered", replies: [{ message: "صُحّح الرسم، شكرًا لك." }] },
    });
    const line = await database().auditEntry.findFirst({ where: { object: `support:${request.id}` } });
    expect(line).toMatchObject({ actor: people.interior.id, action: "support.reply", outcome: "done" });
  });

  test("an answer stands on the page and in one letter to whoever left an address", async () => {
    const left = await makeSupportRequest({ organisation: "interior", email: "citizen@example.ps" });
    const { wentTo } = await reply(people.interior, { requestId: left.id });
    expect(wentTo).toBe(`/ar/ministry/support/${left.id}?notice=answered`);
    const read = await requestForStaff(await viewerAs(people.interior.id), left.id);
    expect(read).toMatchObject({
      email: "citizen@example.ps",
      replies: [{ message: "صُحّح الرسم، شكرًا لك." }],
    });
    const letters = await inScope(portalScope, (tx) =>
      tx.letter.findMany({ where: { text: { contains: left.reference } } }),
    );
    expect(letters).toMatchObject([{ recipient: "citizen@example.ps", state: "waiting" }]);
  });

  test("a second answer follows the first; the staff see who wrote each", async () => {
    await reply(people.interior);
    await reply(people.lead, { version: "2", message: "وأُضيف مصدره." });
    const read = await requestForStaff(await viewerAs(people.auditor.id), request.id);
    expect(read?.replies.map(({ author }) => author)).toEqual([
      "officer (interior)",
      "qualityLead (telecom)",
    ]);
  });

  test.each([
    ["a visitor", null, "notSignedIn"],
    ["an auditor", "auditor", "notPermitted"],
    ["an evaluator", "evaluator", "notPermitted"],
    ["another organisation's officer", "transport", "notFound"],
  ] as const)("%s is refused, and the audit says so", async (_who, name, reason) => {
    const person = name && people[name];
    const before = await database().auditEntry.count({ where: { action: "support.reply", outcome: reason } });
    expect((await reply(person)).state?.refusal?.reason).toBe(reason);
    expect((await stored(request.id)).replies).toEqual([]);
    const after = await database().auditEntry.count({ where: { action: "support.reply", outcome: reason } });
    expect(after).toBe(before + 1);
  });

  test("of two who answer the same moment one is told, and keeps what they typed", async () => {
    const both = await Promise.all([
      reply(people.interior, { message: "جواب أول" }),
      reply(people.lead, { message: "جواب ثانٍ" }),
    ]);
    const [late] = both.filter(({ state }) => state?.refusal);
    expect(late?.state?.refusal?.reason).toBe("changedMeanwhile");
    expect(late?.state?.values.message).toHaveLength(1);
    expect((await stored(request.id)).replies).toHaveLength(1);
  });

  test("an empty answer is none", async () => {
    expect((await reply(people.interior, { message: " \u200B " })).state?.refusal?.fields).toHaveProperty(
      "message",
    );
  });
});

describe("closing", () => {
  test("a closed request stays readable and takes no further answer", async () => {
    const { wentTo } = await close(people.interior);
    expect(wentTo).toBe(`/ar/ministry/support/${request.id}?notice=closed`);
    expect((await reply(people.interior, { version: "2" })).state?.refusal?.reason).toBe("changedMeanwhile");
    expect((await close(people.lead, { version: "2" })).state?.refusal?.reason).toBe("changedMeanwhile");
    const found = await requestByReference(request.reference, crypto.randomUUID());
    expect(found).toMatchObject({ ok: true, value: { state: "closed", replies: [] } });
  });

  test("an answer that came meanwhile is read first", async () => {
    await reply(people.lead);
    expect((await close(people.interior)).state?.refusal?.reason).toBe("changedMeanwhile");
    expect((await stored(request.id)).state).toBe("answered");
  });

  test.each([
    ["auditor", "notPermitted"],
    ["transport", "notFound"],
  ] as const)("%s is refused", async (who, reason) => {
    expect((await close(people[who])).state?.refusal?.reason).toBe(reason);
  });
});
