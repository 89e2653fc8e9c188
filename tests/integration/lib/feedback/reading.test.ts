import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { feedbackFor } from "#lib/feedback/queries.ts";
import { viewerAs } from "#tests/support/acting.ts";
import { makeFeedback } from "#tests/support/factories/feedback.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeSupportRequest } from "#tests/support/factories/support-requests.ts";

const asked = { page: 1, now: new Date() };
const roleOf = { officer: "officer", lead: "qualityLead", auditor: "auditor" } as const;

beforeAll(async () => {
  await makeFeedback("MOC-001", { helpful: 3, unhelpful: 7 });
  await makeFeedback("MOC-002", { helpful: 1, unhelpful: 1 });
  await makeFeedback("MOC-003", { helpful: 5, unhelpful: 0, on: "2020-01-01" });
  await makeFeedback("GZM-001", { helpful: 2, unhelpful: 0 });
  await makeSupportRequest({ organisation: "culture", service: "MOC-004" });
  await makeSupportRequest({ organisation: "culture", service: "MOC-002" });
  await makeSupportRequest({ organisation: "culture" });
});

async function summaryFor(role: keyof typeof roleOf, organisation: string) {
  return feedbackFor(await viewerAs((await makePerson(roleOf[role], organisation)).id), asked);
}

describe("an officer", () => {
  test("reads what was said of their own organisation's pages, those that need work most first", async () => {
    const { whole, services } = await summaryFor("officer", "culture");
    expect(
      services.map(({ code, helpful, unhelpful, problems }) => [code, helpful, unhelpful, problems]),
    ).toEqual([
      ["MOC-001", 3, 7, 0],
      ["MOC-002", 1, 1, 1],
      ["MOC-004", 0, 0, 1],
    ]);
    expect(whole).toEqual({ helpful: 4, unhelpful: 8, problems: 2 });
  });

  test("reads of the organisations below theirs, and of no other", async () => {
    const above = await summaryFor("officer", "local-government");
    expect(above.services.map(({ code }) => code)).toContain("GZM-001");
    expect(above.services.filter(({ code }) => code.startsWith("MOC"))).toEqual([]);
  });

  test("past the portal's own code sees no other organisation's answers either", async () => {
    const viewer = await viewerAs((await makePerson("officer", "culture")).id);
    const codes = await inScope(rowScope(viewer), (tx) =>
      tx.feedback.findMany({ select: { service: { select: { code: true } } }, distinct: ["serviceId"] }),
    );
    expect(codes.every(({ service }) => service.code.startsWith("MOC"))).toBe(true);
    expect(codes.length).toBeGreaterThan(0);
  });

  test("who edits another organisation's catalogue too still reads only what they answer for", async () => {
    const { id } = await makePerson("officer", "transport");
    const { id: organisationId } = await database().organisation.findUniqueOrThrow({
      where: { slug: "culture" },
    });
    await database().roleGrant.create({ data: { personId: id, role: "catalogueEditor", organisationId } });
    const { services } = await feedbackFor(await viewerAs(id), asked);
    expect(services.filter(({ code }) => code.startsWith("MOC"))).toEqual([]);
  });
});

test.each(["lead", "auditor"] as const)("the %s reads of every organisation", async (role) => {
  const { services } = await summaryFor(role, "telecom");
  const codes = services.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["MOC-001", "GZM-001"]));
});

test("a page beyond the last is the last", async () => {
  const viewer = await viewerAs((await makePerson("officer", "culture")).id);
  expect(await feedbackFor(viewer, { ...asked, page: 99 })).toMatchObject({ page: 1, pages: 1 });
});
