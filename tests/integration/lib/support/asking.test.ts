import { beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { askForSupport } from "#lib/support/actions.ts";
import { reportedService, requestByReference } from "#lib/support/queries.ts";
import { actAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";

const caller = vi.hoisted(() => ({ address: "" }));

// Outside a request there are no headers to read the address from.
vi.mock("#lib/auth/client-address.ts", () => ({ clientAddress: async () => caller.address }));

beforeEach(() => {
  caller.address = crypto.randomUUID();
});

const problem = { kind: "problem", message: "الرسم المذكور في الصفحة غير صحيح." };

const referenceIn = (wentTo: string | null) =>
  /\/ar\/support\/(S-\w{4}-\w{4})\?sent=1$/.exec(wentTo ?? "")?.[1] ?? "";

const stored = (reference: string) =>
  inScope(portalScope, (tx) =>
    tx.supportRequest.findUnique({ where: { reference }, include: { service: true, organisation: true } }),
  );

describe("a visitor asks", () => {
  test("a report on a service goes to its organisation, and leads to its own page", async () => {
    const { wentTo } = await actAs(null, askForSupport, {
      ...problem,
      doing: "أبحث عن رسم البطاقة",
      email: " Citizen@Example.PS ",
      page: "/ar/services/MOI-001",
      service: "moi-1",
    });
    const request = await stored(referenceIn(wentTo));
    expect(request).toMatchObject({
      ...problem,
      state: "open",
      language: "ar",
      doing: "أبحث عن رسم البطاقة",
      email: "citizen@example.ps",
      page: "/ar/services/MOI-001",
      service: { code: "MOI-001" },
      organisation: { slug: "interior" },
    });
  });

  test("a question about nothing in particular goes to the portal's staff", async () => {
    const { wentTo } = await actAs(null, askForSupport, {
      kind: "question",
      message: "كيف أبحث؟",
      doing: "  ",
    });
    const request = await stored(referenceIn(wentTo));
    expect(request).toMatchObject({
      organisationId: null,
      serviceId: null,
      email: null,
      page: null,
      doing: null,
    });
  });

  test.each([
    ["a page elsewhere", { page: "https://evil.example/ar" }],
    ["a page that leads elsewhere", { page: "/ar/..//evil.example" }],
    ["a page too long to be one", { page: `/ar/${"a".repeat(400)}` }],
    ["a service that there is not", { service: "ZZZ-999" }],
    ["a service that is no code", { service: "'; drop table" }],
  ])("%s is left out, and never refused", async (_what, context) => {
    const { wentTo } = await actAs(null, askForSupport, { ...problem, ...context });
    expect(await stored(referenceIn(wentTo))).toMatchObject({ page: null, serviceId: null });
  });

  test("a service that is not published is not named", async () => {
    const service = await database().service.create({
      data: {
        code: "MOI-990",
        organisation: { connect: { slug: "interior" } },
        nameAr: "مسودة",
        summaryAr: "مسودة",
        delivery: "inPerson",
        maturity: 0,
        provenanceService: "reconstructed",
        provenanceDetails: "reconstructed",
      },
    });
    expect(await reportedService("MOI-990")).toBeNull();
    const { wentTo } = await actAs(null, askForSupport, { ...problem, service: "MOI-990" });
    expect(await stored(referenceIn(wentTo))).toMatchObject({ serviceId: null, organisationId: null });
    await database().service.delete({ where: { id: service.id } });
  });

  test("what is missing or wrong is said beside its field, and what was typed is kept", async () => {
    const { state } = await actAs(null, askForSupport, { message: "", email: "not-one", doing: "أقرأ" });
    expect(Object.keys(state?.refusal?.fields ?? {}).toSorted()).toEqual(["email", "kind", "message"]);
    expect(state?.values).toMatchObject({ doing: ["أقرأ"], email: ["not-one"] });
  });

  test("a form sent twice is one request, with one answer", async () => {
    const form = { ...problem, message: "مرة واحدة", formToken: crypto.randomUUID() };
    const [first, second] = await Promise.all([
      actAs(null, askForSupport, form),
      actAs(null, askForSupport, form),
    ]);
    expect(first.wentTo).toBe(second.wentTo);
    const kept = await inScope(portalScope, (tx) =>
      tx.supportRequest.count({ where: { message: form.message } }),
    );
    expect(kept).toBe(1);
  });

  test("the audit keeps who asked as a visitor, and nothing that opens the request", async () => {
    const { wentTo } = await actAs(null, askForSupport, problem);
    const reference = referenceIn(wentTo);
    const request = await stored(reference);
    const line = await database().auditEntry.findFirst({ where: { object: `support:${request?.id}` } });
    expect(line).toMatchObject({ actor: "visitor", action: "support.ask", outcome: "done" });
    expect(JSON.stringify(line?.body)).not.toContain(reference);
  });

  test("an address that sends without end is refused, and another is not", async () => {
    for (let sent = 0; sent < 10; sent += 1) await actAs(null, askForSupport, problem);
    const { state } = await actAs(null, askForSupport, { ...problem, doing: "أحاول" });
    expect(state?.refusal?.reason).toBe("tooManyTries");
    expect(state?.values).toMatchObject({ doing: ["أحاول"] });
    caller.address = crypto.randomUUID();
    expect((await actAs(null, askForSupport, problem)).wentTo).toContain("/ar/support/S-");
  });
});

describe("whoever holds the reference", () => {
  async function asked(message: string): Promise<string> {
    return referenceIn(
      (await actAs(null, askForSupport, { ...problem, message, email: "a@example.ps" })).wentTo,
    );
  }

  test("reads that request, its answers, and neither an address nor a name", async () => {
    const reference = await asked("طلب بمرجعه");
    const request = await stored(reference);
    const lead = await makePerson("qualityLead", "telecom");
    await inScope(portalScope, (tx) =>
      tx.supportReply.create({ data: { requestId: request?.id ?? "", authorId: lead.id, message: "جواب" } }),
    );
    const found = await requestByReference(reference, caller.address);
    expect(found).toMatchObject({
      ok: true,
      value: { message: "طلب بمرجعه", replies: [{ message: "جواب" }] },
    });
    expect(JSON.stringify(found)).not.toMatch(/example\.ps|qualityLead|authorId/);
  });

  test("sees no other request, and without one there is none", async () => {
    const [mine, another] = [await asked("طلبي"), await asked("طلب غيري")];
    const seen = (scope: { reference?: string }) =>
      inScope({ ...visitorScope, ...scope }, (tx) =>
        tx.supportRequest.findMany({ select: { reference: true } }),
      );
    expect(await seen({ reference: mine })).toEqual([{ reference: mine }]);
    expect(await seen({ reference: another })).toEqual([{ reference: another }]);
    expect(await seen({})).toEqual([]);
    const replies = await inScope({ ...visitorScope, reference: mine }, (tx) => tx.supportReply.count());
    expect(replies).toBe(0);
  });

  test("a reference that there is not is not found, and cannot be tried out without end", async () => {
    expect(await requestByReference("S-2222-2222", caller.address)).toMatchObject({ reason: "notFound" });
    const tries = Array.from({ length: 60 }, () => requestByReference("S-2222-2223", caller.address));
    await Promise.all(tries);
    expect(await requestByReference("S-2222-2224", caller.address)).toMatchObject({ reason: "tooManyTries" });
  });
});
