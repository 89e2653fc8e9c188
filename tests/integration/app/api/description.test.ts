import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { GET as liveAnswer } from "#app/api/health/live/route.ts";
import { GET as readyAnswer } from "#app/api/health/ready/route.ts";
import { GET as description } from "#app/api/openapi.json/route.ts";
import { GET as catalogueCsv } from "#app/api/v1/catalogue.csv/route.ts";
import { GET as catalogueJsonld } from "#app/api/v1/catalogue.jsonld/route.ts";
import { GET as catalogueXlsx } from "#app/api/v1/catalogue.xlsx/route.ts";
import { GET as indicatorsCsv } from "#app/api/v1/indicators/csv/route.ts";
import { GET as indicatorEdition } from "#app/api/v1/indicators/editions/[quarter]/route.ts";
import { GET as indicatorUsesCsv } from "#app/api/v1/indicators/uses/csv/route.ts";
import { GET as indicatorUses } from "#app/api/v1/indicators/uses/route.ts";
import { GET as indicatorEditions } from "#app/api/v1/indicators/editions/route.ts";
import { GET as indicators } from "#app/api/v1/indicators/route.ts";
import { GET as lifeEvents } from "#app/api/v1/life-events/route.ts";
import { GET as organisations } from "#app/api/v1/organisations/route.ts";
import { GET as editionCsv } from "#app/api/v1/priorities/[edition]/csv/route.ts";
import { GET as edition } from "#app/api/v1/priorities/[edition]/route.ts";
import { GET as roadmapCsv } from "#app/api/v1/priorities/[edition]/roadmap/csv/route.ts";
import { GET as roadmap } from "#app/api/v1/priorities/[edition]/roadmap/route.ts";
import { GET as editionXlsx } from "#app/api/v1/priorities/[edition]/xlsx/route.ts";
import { GET as priorities } from "#app/api/v1/priorities/route.ts";
import { GET as service } from "#app/api/v1/services/[code]/route.ts";
import { GET as services } from "#app/api/v1/services/route.ts";
import { GET as studyFile } from "#app/api/v1/studies/[edition]/[language]/[format]/route.ts";
import { GET as study } from "#app/api/v1/studies/[edition]/route.ts";
import { GET as suggestions } from "#app/api/v1/suggestions/route.ts";
import { connect } from "#lib/db/client.ts";
import type { OpenApi } from "#lib/open-data/openapi.ts";
import { takeEdition } from "#lib/indicators/take-edition.ts";
import { makeStudyFiles } from "#lib/study/make-files.ts";
import { loadIllustrativeRound } from "#prisma/seed/illustrative-round.ts";
import { makeStudy } from "#tests/support/factories/published-studies.ts";

const portal = "http://localhost:3000";

interface Asked {
  address: string;
  example: string;
  headers?: Record<string, string>;
  get: (request: Request) => Response | Promise<Response>;
}

const ofService = (request: Request) =>
  service(request, { params: Promise.resolve({ code: last(request) }) });
const fileOf = (get: typeof editionCsv) => (request: Request) =>
  get(request, { params: Promise.resolve({ edition: request.url.split("/")[6] ?? "" }) });
const ofEdition = (request: Request) =>
  edition(request, { params: Promise.resolve({ edition: last(request) }) });
const ofStudy = (request: Request) => study(request, { params: Promise.resolve({ edition: last(request) }) });
const fileOfStudy = (request: Request) => {
  const [edition = "", language = "", format = ""] = request.url.split("/").slice(-3);
  return studyFile(request, { params: Promise.resolve({ edition, language, format }) });
};
const last = (request: Request) => new URL(request.url).pathname.split("/").at(-1) ?? "";
const linked = { accept: "application/ld+json" };

/** Every address that is described, asked for in each of its forms. */
const asked: readonly Asked[] = [
  { address: "/api/v1/services", example: "/api/v1/services?q=جواز سفر&pageSize=5", get: services },
  { address: "/api/v1/services", example: "/api/v1/services?pageSize=100", get: services },
  { address: "/api/v1/services/{code}", example: "/api/v1/services/MOI-100", get: ofService },
  {
    address: "/api/v1/services/{code}",
    example: "/api/v1/services/MOI-001",
    headers: linked,
    get: ofService,
  },
  { address: "/api/v1/suggestions", example: "/api/v1/suggestions?q=رخصة", get: suggestions },
  { address: "/api/v1/organisations", example: "/api/v1/organisations", get: organisations },
  { address: "/api/v1/life-events", example: "/api/v1/life-events", get: lifeEvents },
  { address: "/api/v1/catalogue.csv", example: "/api/v1/catalogue.csv", get: catalogueCsv },
  { address: "/api/v1/catalogue.xlsx", example: "/api/v1/catalogue.xlsx", get: catalogueXlsx },
  { address: "/api/v1/catalogue.jsonld", example: "/api/v1/catalogue.jsonld", get: catalogueJsonld },
  { address: "/api/v1/priorities", example: "/api/v1/priorities", get: priorities },
  { address: "/api/v1/priorities/{edition}", example: "/api/v1/priorities/demo-1", get: ofEdition },
  {
    address: "/api/v1/priorities/{edition}/csv",
    example: "/api/v1/priorities/demo-1/csv",
    get: fileOf(editionCsv),
  },
  {
    address: "/api/v1/priorities/{edition}/xlsx",
    example: "/api/v1/priorities/demo-1/xlsx",
    get: fileOf(editionXlsx),
  },
  {
    address: "/api/v1/priorities/{edition}/roadmap",
    example: "/api/v1/priorities/demo-1/roadmap",
    get: fileOf(roadmap),
  },
  {
    address: "/api/v1/priorities/{edition}/roadmap/csv",
    example: "/api/v1/priorities/demo-1/roadmap/csv",
    get: fileOf(roadmapCsv),
  },
  { address: "/api/v1/studies/{edition}", example: "/api/v1/studies/demo-1", get: ofStudy },
  {
    address: "/api/v1/studies/{edition}/{language}/{format}",
    example: "/api/v1/studies/demo-1/ar/xlsx",
    get: fileOfStudy,
  },
  { address: "/api/v1/indicators", example: "/api/v1/indicators", get: indicators },
  { address: "/api/v1/indicators/csv", example: "/api/v1/indicators/csv", get: indicatorsCsv },
  { address: "/api/v1/indicators/uses", example: "/api/v1/indicators/uses?year=2025", get: indicatorUses },
  {
    address: "/api/v1/indicators/uses/csv",
    example: "/api/v1/indicators/uses/csv",
    get: indicatorUsesCsv,
  },
  { address: "/api/v1/indicators/editions", example: "/api/v1/indicators/editions", get: indicatorEditions },
  {
    address: "/api/v1/indicators/editions/{quarter}",
    example: "/api/v1/indicators/editions/2026-Q3",
    get: (request) => indicatorEdition(request, { params: Promise.resolve({ quarter: last(request) }) }),
  },
  { address: "/api/health/live", example: "/api/health/live", get: liveAnswer },
  { address: "/api/health/ready", example: "/api/health/ready", get: readyAnswer },
  { address: "/api/openapi.json", example: "/api/openapi.json", get: description },
];

const owner = connect(process.env.DATABASE_OWNER_URL ?? "");
beforeAll(async () => {
  await loadIllustrativeRound(owner);
  await takeEdition(new Date("2026-10-01T08:00:00Z"));
  await makeStudy({ slug: "demo-1" });
  await makeStudyFiles.runStored({}, { signal: AbortSignal.timeout(120_000) });
});
afterAll(() => owner.$disconnect());

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
const document: OpenApi = await description(new Request(portal)).json();
ajv.addSchema({ $id: "openapi", components: document.components });

describe("the description of the API", () => {
  test("describes nothing that is not asked for here", () => {
    expect([...new Set(asked.map(({ address }) => address))].toSorted()).toEqual(
      Object.keys(document.paths).toSorted(),
    );
  });

  test.each(asked)(
    "$example ($headers) is answered as described",
    async ({ address, example, headers, get }) => {
      const answer = await get(new Request(portal + example, { headers }));
      expect(answer.status).toBe(200);
      const found = z.object({
        content: z.record(z.string(), z.looseObject({})),
        headers: z.looseObject({}).optional(),
      });
      const promised = found.parse(document.paths[address]?.get.responses["200"]);
      const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
      expect(Object.keys(promised.content)).toContain(type);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.has("etag")).toBe(promised.headers !== undefined);
      if (promised.content[type]?.schema === undefined) return;
      expect(faults(await answer.json(), promised.content[type].schema)).toEqual([]);
    },
  );

  test.each(asked.filter(({ address }) => !address.startsWith("/api/health/")))(
    "$example ($headers) is known again by its tag",
    async ({ example, headers, get }) => {
      const first = await get(new Request(portal + example, { headers }));
      const etag = first.headers.get("etag") ?? "";
      const again = await get(
        new Request(portal + example, { headers: { ...headers, "if-none-match": etag } }),
      );
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    },
  );

  test.each([
    ["a malformed parameter", 400, () => services(new Request(`${portal}/api/v1/services?page=x`))],
    ["an unknown service", 404, () => ofService(new Request(`${portal}/api/v1/services/MOI-999`))],
    [
      "a table of an unknown edition",
      404,
      () => fileOf(editionCsv)(new Request(`${portal}/api/v1/priorities/none/csv`)),
    ],
    ["an unknown edition", 404, () => ofEdition(new Request(`${portal}/api/v1/priorities/none`))],
  ])("%s is answered %i with the problem that is described", async (_what, status, get) => {
    const answer = await get();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(faults(await answer.json(), document.components.schemas.Problem)).toEqual([]);
  });

  test("an answer that is not as described is found", () => {
    expect(
      faults({ items: [{ code: "x" }], total: -1 }, { $ref: "#/components/schemas/Services" }),
    ).not.toEqual([]);
  });
});

/** What is wrong with data by a schema of the description. */
function faults(data: unknown, schema: unknown): unknown[] {
  const inDocument = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"openapi#'));
  const validate = ajv.compile(inDocument);
  validate(data);
  return validate.errors ?? [];
}
