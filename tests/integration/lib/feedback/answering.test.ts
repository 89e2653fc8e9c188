import { beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { ONE_ANSWER_MS } from "#lib/domain/feedback/answers.ts";
import { answerHelpful } from "#lib/feedback/actions.ts";
import { forgetMarks } from "#lib/feedback/record-answer.ts";
import { actAs } from "#tests/support/acting.ts";

const caller = vi.hoisted(() => ({ address: "", browser: "" }));

// Outside a request there are no headers to read the address and the browser from.
vi.mock("#lib/auth/client-address.ts", () => ({ clientAddress: async () => caller.address }));
vi.mock("#lib/feedback/visitor-mark.ts", () => ({
  visitorMark: async (service: string) => `${service} ${caller.address} ${caller.browser}`,
}));

beforeEach(() => {
  caller.address = crypto.randomUUID();
  caller.browser = "one";
});

const code = "MOI-001";
const press = (helpful: string, service = code) => actAs(null, answerHelpful, { service, helpful });

function stored() {
  return inScope(portalScope, (tx) =>
    tx.feedback.findMany({
      where: { mark: { contains: caller.address } },
      select: { helpful: true, language: true, mark: true, service: { select: { code: true } } },
      orderBy: { createdAt: "asc" },
    }),
  );
}

const answersKept = () => inScope(portalScope, (tx) => tx.feedback.count({ where: { service: { code } } }));

describe("a visitor says whether a page helped", () => {
  test("by one press, which leads to thanks in the same language", async () => {
    expect((await press("no")).wentTo).toBe("/ar/services/MOI-001/feedback?helpful=no");
    expect(await stored()).toMatchObject([{ helpful: false, language: "ar", service: { code } }]);
  });

  test("a press doubled, ten times or at the same moment, is one answer", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => press("yes")));
    expect(new Set(answers.map(({ wentTo }) => wentTo)).size).toBe(1);
    await press("yes");
    expect(await stored()).toMatchObject([{ helpful: true }]);
  });

  test("a second thought takes the place of the first", async () => {
    await press("yes");
    expect((await press("no")).wentTo).toContain("helpful=no");
    expect(await stored()).toMatchObject([{ helpful: false }]);
  });

  test("another page, another browser and another address are answers of their own", async () => {
    await press("yes");
    await press("yes", "MOI-002");
    caller.browser = "another";
    await press("no");
    expect((await stored()).map(({ helpful, service }) => [service.code, helpful])).toEqual([
      ["MOI-001", true],
      ["MOI-002", true],
      ["MOI-001", false],
    ]);
  });

  test("after minutes it is not known any more who answered, and a new answer is a new one", async () => {
    await press("yes");
    await forgetMarks(new Date(Date.now() + ONE_ANSWER_MS - 60_000));
    expect(await stored()).toHaveLength(1);
    await forgetMarks(new Date(Date.now() + ONE_ANSWER_MS));
    expect(await stored()).toEqual([]);
    const before = await answersKept();
    await press("yes");
    expect(await answersKept()).toBe(before + 1);
  });

  test("the audit keeps what was answered about which service, and nothing of who answered", async () => {
    await press("yes");
    const line = await database().auditEntry.findFirst({
      where: { action: "feedback.answer" },
      orderBy: { sequence: "desc" },
    });
    expect(line).toMatchObject({ actor: "visitor", object: "service:MOI-001", outcome: "done" });
    expect(line?.body).toEqual({ helpful: true, recorded: "counted" });
  });

  test("no token of a form is kept", async () => {
    const before = await database().formToken.count();
    await press("yes");
    expect(await database().formToken.count()).toBe(before);
  });
});

describe("what cannot be counted is refused", () => {
  test.each([
    ["an answer that there is not", "perhaps", code],
    ["no answer", "", code],
    ["a code that is none", "yes", "'; drop table"],
    ["a code in another spelling", "yes", "moi 1"],
  ])("%s", async (_what, helpful, service) => {
    expect((await press(helpful, service)).state?.refusal?.reason).toBe("invalid");
  });

  test.each(["ZZZ-999", "MOI-999"])("a service that there is not: %s", async (service) => {
    expect((await press("yes", service)).state?.refusal?.reason).toBe("notFound");
  });

  test("one address on one page without end; on another page it still may, and so may another address", async () => {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      caller.browser = String(pressed);
      expect((await press("yes", "MOI-003")).state).toBeNull();
    }
    caller.browser = "one more";
    expect((await press("yes", "MOI-003")).state?.refusal?.reason).toBe("tooManyTries");
    expect((await press("yes")).state).toBeNull();
    caller.address = crypto.randomUUID();
    expect((await press("yes", "MOI-003")).state).toBeNull();
  });
});

describe("past the portal's own code", () => {
  test("a visitor sees and changes no answer without its mark", async () => {
    await press("yes");
    const seen = await inScope(visitorScope, async (tx) => {
      const changed = await tx.feedback.updateMany({ data: { helpful: false } });
      return [await tx.feedback.count(), changed.count];
    });
    expect(seen).toEqual([0, 0]);
  });

  test("nobody takes an answer away, whoever they are", async () => {
    await press("yes");
    const gone = await inScope(portalScope, (tx) => tx.feedback.deleteMany({}));
    expect(gone.count).toBe(0);
  });
});
