import { describe, expect, test } from "vitest";
import { z } from "zod";
import { GET as unknownAnswer } from "#app/api/[[...unknown]]/route.ts";
import { GET as linkedAnswer } from "#app/api/v1/catalogue.jsonld/route.ts";
import { GET as eventsAnswer } from "#app/api/v1/life-events/route.ts";
import { GET as organisationsAnswer } from "#app/api/v1/organisations/route.ts";
import { GET as serviceAnswer } from "#app/api/v1/services/[code]/route.ts";
import { GET as servicesAnswer, OPTIONS as preflight } from "#app/api/v1/services/route.ts";
import {
  openLifeEventsSchema,
  openOrganisationsSchema,
  openServiceDetailsSchema,
  openServicesSchema,
} from "#lib/catalogue/open-data.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const portal = "http://localhost:3000";
const services = (query: string, headers?: Record<string, string>) =>
  servicesAnswer(new Request(`${portal}/api/v1/services${query}`, { headers }));
const service = (code: string, headers?: Record<string, string>) =>
  serviceAnswer(new Request(`${portal}/api/v1/services/${code}`, { headers }), {
    params: Promise.resolve({ code }),
  });

describe("the services as open data", () => {
  test("a search answers with items, facets and where each fact comes from", async () => {
    const answer = await services("?q=رخصة سواقه&pageSize=3");
    expect(answer.status).toBe(200);
    const data = openServicesSchema.parse(await answer.json());
    expect(data).toMatchObject({ total: 9, page: 1, pageSize: 3 });
    expect(data.items).toHaveLength(3);
    expect(data.items[0]).toMatchObject({
      code: "MOT-003",
      verifiedOn: null,
      provenance: { details: "reconstructed" },
      url: `${portal}/ar/services/MOT-003`,
    });
  });

  test("any site may read it, and who has it already is told so", async () => {
    const first = await services("?organisation=health");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    const again = await services("?organisation=health", { "if-none-match": `"else", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await services("?organisation=education", { "if-none-match": etag });
    expect(other.status).toBe(200);
    expect(preflight().headers.get("access-control-allow-headers")).toContain("if-none-match");
  });

  test.each([
    ["?page=0", ["page"]],
    ["?delivery=inPerson&maturity=9", ["delivery", "maturity"]],
    ["?pageSize=1000", ["pageSize"]],
    ["?organisation=%00", ["organisation"]],
    ["?verified=maybe&verified=true", ["verified"]],
  ])("malformed %s gets problem details", async (query, parameters) => {
    const answer = await services(query);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ type: "about:blank", status: 400, parameters });
  });

  test.each(["?q=%25%25", "?q=%00", "?q=%ED%A0%80", `?q=${encodeURIComponent("\u202e%_")}`, "?q=_"])(
    "%s finds nothing and breaks nothing",
    async (query) => {
      const answer = await services(query);
      expect(answer.status).toBe(200);
      const { total } = openServicesSchema.parse(await answer.json());
      expect([0, 574]).toContain(total);
      expect(query === "?q=%25%25" ? total : 0).toBe(0);
    },
  );

  test("unknown parameters are ignored, of repeated ones the first counts", async () => {
    const answer = await services("?utm_source=x&organisation=health&organisation=education&__proto__=1");
    const { items } = openServicesSchema.parse(await answer.json());
    expect(new Set(items.map(({ organisation }) => organisation.slug))).toEqual(new Set(["health"]));
  });
});

describe("one service", () => {
  test.each(["MOI-100", "moi 100", "moi-١٠٠"])("%s is the passport, with all that is known", async (code) => {
    const answer = await service(code);
    const data = openServiceDetailsSchema.parse(await answer.json());
    expect(data).toMatchObject({ code: "MOI-100", costs: [{ amount: 210, currency: "ILS" }] });
    expect(data.requires.length + data.requiredBy.count).toBeGreaterThan(0);
  });

  test.each(["MOI-999", "001", "..", "%00", "' or 1=1", "x".repeat(5000)])(
    "%s is not published",
    async (code) => {
      const answer = await service(code);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ status: 404, title: "Not found" });
    },
  );
});

describe("one service, negotiated", () => {
  const linked = { accept: "application/ld+json" };

  test("two forms stand at its address, and each says by what it was chosen", async () => {
    const plain = await service("MOI-100", { accept: "application/json" });
    const rdf = await service("MOI-100", linked);
    expect(plain.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(rdf.headers.get("content-type")).toBe("application/ld+json");
    expect([plain, rdf].map(({ headers }) => headers.get("vary"))).toEqual(["accept", "accept"]);
    expect(plain.headers.get("etag")).not.toBe(rdf.headers.get("etag"));
    const { "@graph": graph } = z
      .object({ "@graph": z.array(z.looseObject({ "@id": z.string() })) })
      .parse(await rdf.json());
    expect(graph.find((node) => node["@id"].endsWith("/ar/services/MOI-100#service"))).toMatchObject({
      "@type": "cpsv:PublicService",
      identifier: "MOI-100",
      provenance: expect.stringContaining("#provenance-"),
    });
  });

  test("whoever has the linked form already is told so, not whoever has the other", async () => {
    const etag = (await service("MOI-100", linked)).headers.get("etag") ?? "";
    const again = await service("MOI-100", { ...linked, "if-none-match": etag });
    expect([again.status, again.headers.get("vary"), await again.text()]).toEqual([304, "accept", ""]);
    expect((await service("MOI-100", { "if-none-match": etag })).status).toBe(200);
  });

  test("what is not published is missing in both", async () => {
    expect((await service("MOI-999", linked)).status).toBe(404);
  });
});

describe("the whole catalogue", () => {
  test("as linked data it is known again by its tag, and drawn anew when something changed", async () => {
    const ask = (headers?: Record<string, string>) =>
      linkedAnswer(new Request(`${portal}/api/v1/catalogue.jsonld`, { headers }));
    const first = await ask();
    expect(first.headers.get("content-type")).toBe("application/ld+json");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    expect((await ask({ "if-none-match": etag })).status).toBe(304);
    const owner = await ownerConnection();
    const rename = (from: string, to: string) =>
      owner.query(`update "Service" set "nameEn" = $2, "version" = "version" + 1 where "nameEn" = $1`, [
        from,
        to,
      ]);
    try {
      await rename("Issue of a first personal identity card", "First card");
      const changed = await ask({ "if-none-match": etag });
      expect(changed.status).toBe(200);
      expect(await changed.text()).toContain('"en":"First card"');
    } finally {
      await rename("First card", "Issue of a first personal identity card");
      await owner.end();
    }
  });
});

test("an address of the API that is not there is missing as data, not as a page", async () => {
  const answer = unknownAnswer();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

test("organisations and life events", async () => {
  const organisations = openOrganisationsSchema.parse(
    await (await organisationsAnswer(new Request(`${portal}/api/v1/organisations`))).json(),
  );
  expect(organisations.total).toBe(31);
  const events = openLifeEventsSchema.parse(
    await (await eventsAnswer(new Request(`${portal}/api/v1/life-events`))).json(),
  );
  expect(z.array(z.string()).parse(events.items.map(({ slug }) => slug))).toHaveLength(25);
});
