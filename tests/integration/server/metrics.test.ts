import { describe, expect, test } from "vitest";
import { openFront, patiently, type OpenFront } from "./open-front.ts";

const metricsToken = "a-token-of-the-tests";
const bearing = { headers: { authorization: `Bearer ${metricsToken}` } };

/** A portal in small: one page for everybody, one of each visitor's own, one that fails. */
const handler: Parameters<typeof openFront>[0]["handler"] = ({ url }, response) => {
  if (url === "/ar/broken") response.statusCode = 500;
  if (url === "/ar") response.setHeader("x-portal-prepared", "home");
  response.setHeader("content-type", "text/html");
  response.end("<!DOCTYPE html><html><body><p>text</p></body></html>");
};

async function valueOf(front: OpenFront, series: string): Promise<number | undefined> {
  const { text } = await front.ask("/api/metrics", bearing);
  const line = text.split("\n").find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

describe("what the front counts", () => {
  test("is not there where no token is set", async () => {
    await using front = await openFront({
      handler: (_request, response) => {
        response.statusCode = 404;
        response.end();
      },
    });
    expect((await front.ask("/api/metrics", bearing)).status).toBe(404);
  });

  test.each([{}, { authorization: "Bearer wrong" }, { authorization: `Basic ${metricsToken}` }])(
    "is closed to whoever does not bear the token: %j",
    async (headers) => {
      await using front = await openFront({ handler: () => expect.unreachable(), metricsToken });
      const answer = await front.ask("/api/metrics", { headers });
      expect([answer.status, answer.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
      expect(JSON.parse(answer.text)).toMatchObject({ status: 401 });
    },
  );

  test("is text for Prometheus that nobody keeps", async () => {
    await using front = await openFront({ handler, metricsToken });
    const answer = await front.ask("/api/metrics", bearing);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.headers["cache-control"]).toBe("no-store");
    for (const name of [
      "process_resident_memory_bytes",
      "nodejs_eventloop_lag_p99_seconds",
      'portal_database_connections{state="waiting"}',
    ])
      expect(answer.text).toMatch(new RegExp(`^${name.replace(/[{}]/g, "\\$&")} \\d`, "m"));
    const head = await front.ask("/api/metrics", { ...bearing, method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
  });

  test("is each answer by what was asked for, who gave it and its status, with the time it took", async () => {
    await using front = await openFront({ handler, metricsToken });
    for (const target of ["/ar", "/ar", "/ar/own", "/ar/broken", "/ar/%", "/api/v1/services"])
      await front.ask(target);
    await front.ask("/ar", { method: "POST", body: "a=b", headers: { "sec-fetch-site": "same-origin" } });
    const answers = (labels: string) => valueOf(front, `portal_answers_total{${labels}}`);
    await expect.poll(() => answers('kind="write",by="framework",status="200"'), patiently).toBe(1);
    expect(await answers('kind="page",by="prepared",status="200"')).toBe(2);
    expect(await answers('kind="page",by="framework",status="200"')).toBe(1);
    expect(await answers('kind="page",by="front",status="400"')).toBe(1);
    expect(await answers('kind="page",by="front",status="503"')).toBe(1);
    expect(await answers('kind="api",by="framework",status="200"')).toBe(1);
    expect(await valueOf(front, 'portal_answer_seconds_count{kind="page",by="prepared"}')).toBe(2);
    expect(await valueOf(front, "portal_held_pages")).toBe(1);
    expect(await valueOf(front, "portal_held_bytes")).toBeGreaterThan(0);
  });

  test("names nobody, and nothing that was asked for", async () => {
    await using front = await openFront({ handler, metricsToken });
    await front.ask("/ar/services?q=secret", { headers: { "user-agent": "a-browser" } });
    const { text } = await front.ask("/api/metrics", bearing);
    expect(text).not.toMatch(/secret|a-browser|127\.0\.0\.1/);
  });
});
