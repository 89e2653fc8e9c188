import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { GET as unknownAnswer } from "#app/api/[[...unknown]]/route.ts";
import { GET as csvAnswer } from "#app/api/v1/catalogue.csv/route.ts";
import { GET as linkedAnswer } from "#app/api/v1/catalogue.jsonld/route.ts";
import { GET as workbookAnswer } from "#app/api/v1/catalogue.xlsx/route.ts";
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
import { columnNames, type ColumnName } from "#lib/catalogue/table/columns.ts";
import { openInLibreOffice } from "#tests/support/open-in-libreoffice.ts";
import { database } from "#lib/db/client.ts";
import type { OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import { workingWeek } from "#tests/support/factories/open-times.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";
import { isThere } from "#tests/support/study-texts.ts";

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
    expect(data).toMatchObject({ total: 8, page: 1, pageSize: 3 });
    expect(data.items).toHaveLength(3);
    expect(data.items[0]).toMatchObject({
      code: "MOT-004",
      verifiedOn: null,
      provenance: { details: "reconstructed" },
      url: `${portal}/ar/services/MOT-004`,
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
    ["?organisation=..%2F", ["organisation"]],
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
  test("as a table it is one row a service, as wide as its head, and says what nobody verified", async () => {
    const answer = await csvAnswer(new Request(`${portal}/api/v1/catalogue.csv`));
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = cellsOf(bytes.toString("utf8").slice(1));
    expect(head).toEqual(columnNames);
    expect(rows).toHaveLength(574);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    const of = (row: readonly string[], column: ColumnName) => row[columnNames.indexOf(column)];
    const passport = rows.find((row) => of(row, "code") === "MOI-100") ?? [];
    expect(of(passport, "cost_amounts")).toBe("210");
    expect(rows.map((row) => of(row, "verified_on")).join("")).toBe("");
    expect(rows.filter((row) => of(row, "provenance_service") === "sourced")).toHaveLength(362);
  });

  test("as a workbook it has the same cells, from right to left, and not one formula", async () => {
    const ask = (headers?: Record<string, string>) =>
      workbookAnswer(new Request(`${portal}/api/v1/catalogue.xlsx`, { headers }));
    const answer = await ask();
    expect(answer.headers.get("content-type")).toContain("spreadsheetml.sheet");
    expect(answer.headers.get("content-disposition")).toContain("catalogue.xlsx");
    expect((await ask({ "if-none-match": answer.headers.get("etag") ?? "" })).status).toBe(304);
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const part = (name: string) => Buffer.from(parts[name] ?? []).toString("utf8");
    const sheets = [part("xl/worksheets/sheet1.xml"), part("xl/worksheets/sheet2.xml")];
    expect(sheets.map((xml) => xml.includes('rightToLeft="1"'))).toEqual([true, true]);
    expect(sheets.join("")).not.toMatch(/<f[ >]/);
    expect(sheets[0]?.match(/<row /g)).toHaveLength(575);
    expect(Object.keys(parts).filter((name) => /vba|macro|external/i.test(name))).toEqual([]);
    const strings = part("xl/sharedStrings.xml");
    for (const text of ["إصدار بطاقة هوية شخصية لأول مرة", "reconstructed", "name_ar"])
      expect(strings).toContain(text);
  });

  test.skipIf(!isThere("soffice"))("LibreOffice reads the cells of the table in the workbook", async () => {
    const table = await csvAnswer(new Request(`${portal}/api/v1/catalogue.csv`));
    const workbook = await workbookAnswer(new Request(`${portal}/api/v1/catalogue.xlsx`));
    const read = openInLibreOffice(new Uint8Array(await workbook.arrayBuffer()), "xlsx", "csv");
    const [head = [], ...rows] = cellsOf(read.toString("utf8"), "\n");
    // Above the name by which programs know a column stands one for people.
    expect(head.map((name) => name.split("\n").at(-1))).toEqual(columnNames);
    expect(rows).toHaveLength(574);
    expect(rows).toEqual(cellsOf((await table.text()).replace("\uFEFF", "")).slice(1));
  });

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

/** RFC 4180, as a reader of the other side has it. */
function cellsOf(text: string, endOfRow = "\r\n"): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|${endOfRow})`, "gy");
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("an address of the API that is not there is missing as data, not as a page", async () => {
  const answer = unknownAnswer();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

const keepHours = (openingTimes: OpenTime[]) =>
  database().organisation.update({ where: { slug: "health" }, data: { openingTimes } });

test("organisations and life events", async () => {
  await keepHours(workingWeek);
  const organisations = openOrganisationsSchema.parse(
    await (await organisationsAnswer(new Request(`${portal}/api/v1/organisations`))).json(),
  );
  expect(organisations.total).toBe(31);
  const { contact } = organisations.items.find(({ slug }) => slug === "health") ?? {};
  expect(contact).toEqual({
    email: null,
    phone: null,
    website: null,
    address: null,
    openingHours: {
      ar: "من الأحد إلى الخميس 8:00–14:00؛ الجمعة والسبت: مغلق",
      en: "Sunday to Thursday 8:00–14:00; Friday and Saturday: closed",
    },
    openingTimes: workingWeek,
  });
  await keepHours([]);
  const events = openLifeEventsSchema.parse(
    await (await eventsAnswer(new Request(`${portal}/api/v1/life-events`))).json(),
  );
  expect(z.array(z.string()).parse(events.items.map(({ slug }) => slug))).toHaveLength(25);
});
