import { expect, test } from "vitest";
import { GET as csv } from "#app/api/v1/indicators/csv/route.ts";
import { GET, OPTIONS } from "#app/api/v1/indicators/route.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { openIndicatorsSchema } from "#lib/indicators/open-data.ts";

const address = "http://localhost:3000/api/v1/indicators";

test("the indicators are open to every site, as promised, and known again by their tag", async () => {
  const answer = await GET(new Request(address));
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const body = openIndicatorsSchema.parse(await answer.json());
  expect(body).toMatchObject({ total: 4, catalogue: { services: 574, sourced: 362 } });
  expect(body.items.every(({ values }) => values.every(({ source }) => source?.ar))).toBe(true);
  expect(body.items.map(({ definition }) => definition.frequency)).toEqual([
    "year",
    "month",
    "month",
    "year",
  ]);
  expect(body.items.every(({ definition }) => definition.source && definition.unit?.en)).toBe(true);
  const etag = answer.headers.get("etag") ?? "";
  const again = await GET(new Request(address, { headers: { "if-none-match": etag } }));
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("pages of other sites may ask to read them, and only programs write there", () => {
  const answer = OPTIONS();
  expect([answer.status, answer.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
});

test("as a table they open in a spreadsheet: UTF-8 with its mark, every row as wide as the head", async () => {
  const answer = await csv(new Request(`${address}/csv`));
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toContain("indicators.csv");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
  expect(rows[0]).toMatch(/^indicator,name_ar,name_en,unit,period,value/);
  expect(rows).toContainEqual(expect.stringContaining("registration.sign-ins,"));
  expect(rows).toContainEqual(expect.stringMatching(/^guide\.services,.*,services,,574,false/));
  const month = isoDay(new Date()).slice(0, 7);
  expect(rows.filter((row) => row.startsWith("portal.views,"))).toHaveLength(12);
  expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^portal.searches,.*,${month},\\d+,true`)));
  expect(rows).toContainEqual(
    expect.stringMatching(/^guide\.organisation\.interior\.known\.steps,.*,100,false/),
  );
  expect(new Set(rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length))).toEqual(new Set([13]));
});
