import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "#app/api/v1/indicators/route.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { makeSource, withdrawSource } from "#lib/indicators/actions.ts";
import { indicatorSources } from "#lib/indicators/queries/sources.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";

let administrator: string;
beforeAll(async () => {
  administrator = (await makePerson("administrator", "telecom")).id;
});

afterAll(() => inScope(portalScope, (tx) => tx.indicatorValue.deleteMany({ where: { origin: "fed" } })));

const fields = { name: `نظام التسجيل الموحد ${crypto.randomUUID()}`, indicators: "registration.sign-ins" };
const value = { indicator: "registration.sign-ins", period: "2026-08", value: 4 };

test("a source is made with a token that is shown once and kept nowhere, works, and is withdrawn for good", async () => {
  const formToken = crypto.randomUUID();
  const made = await actAs(administrator, makeSource, { ...fields, formToken });
  const token = made.state?.shown?.token ?? "";
  expect(token).toMatch(/^indicators_[\w-]{43}$/);
  const again = await actAs(administrator, makeSource, { ...fields, formToken });
  expect(again.state?.shown).toEqual({});
  expect((await hand(token)).status).toBe(201);
  const viewer = await viewerAs(administrator);
  const sources = (await indicatorSources(viewer)).sources.filter(({ name }) => name === fields.name);
  expect(sources).toHaveLength(1);
  expect(sources[0]?.usedAt).toBeInstanceOf(Date);
  expect(JSON.stringify(await everythingOf(sources[0]?.id ?? ""))).not.toContain(token);
  const withdrawal = { source: sources[0]?.id ?? "" };
  expect((await actAs(administrator, withdrawSource, withdrawal)).wentTo).toContain("done=withdrawn");
  expect((await hand(token)).status).toBe(401);
  const twice = await actAs(administrator, withdrawSource, withdrawal);
  expect(twice.state?.refusal?.reason).toBe("changedMeanwhile");
});

test("what the portal counts by itself is offered to no source and taken for none", async () => {
  const { choices } = await indicatorSources(await viewerAs(administrator));
  expect(choices.map(({ id }) => id)).toContain("registration.sign-ins");
  expect(choices.map(({ id }) => id)).not.toContain("portal.sign-ins");
  const refused = await actAs(administrator, makeSource, { ...fields, indicators: "portal.sign-ins" });
  expect(refused.state?.refusal?.fields).toHaveProperty("indicators");
});

test("a source may tell of the uses of one organisation alone", async () => {
  const { organisations } = await indicatorSources(await viewerAs(administrator));
  const [usesOf] = organisations;
  const name = `سجل المعاملات ${crypto.randomUUID()}`;
  const made = await actAs(administrator, makeSource, { name, usesOf: usesOf?.id ?? "" });
  expect(made.state?.shown?.token).toMatch(/^indicators_/);
  const { sources } = await indicatorSources(await viewerAs(administrator));
  expect(sources.find((source) => source.name === name)).toMatchObject({
    indicators: [],
    usesOf: usesOf?.name,
  });
});

test("a source of an unknown indicator or organisation, of none or without a name is not made", async () => {
  const nowhere = "019c0000-0000-7000-8000-000000000000";
  const wrongs: Record<string, string>[] = [
    { indicators: "a.b" },
    { indicators: "" },
    { name: " " },
    { usesOf: nowhere },
  ];
  for (const wrong of wrongs) {
    const refused = await actAs(administrator, makeSource, { ...fields, ...wrong });
    expect(refused.state?.refusal?.reason).toBe("invalid");
  }
});

test("whoever may read the sources without managing them is told so", async () => {
  const auditor = await viewerAs((await makePerson("auditor", "telecom")).id);
  expect((await indicatorSources(auditor)).may).toEqual({ manage: false });
  const officer = await viewerAs((await makePerson("officer", "interior")).id);
  await expect(indicatorSources(officer)).rejects.toThrow();
});

function hand(token: string): Promise<Response> {
  return POST(
    new Request("http://localhost:3000/api/v1/indicators", {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ values: [value] }),
    }),
  );
}

function everythingOf(id: string) {
  return inScope(portalScope, async (tx) => [
    await tx.indicatorSource.findUnique({ where: { id } }),
    await tx.formToken.findMany({}),
    (await tx.auditEntry.findMany({})).map(({ body, object }) => ({ body, object })),
  ]);
}
