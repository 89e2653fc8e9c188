import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { frontLimits } from "#server/limits.ts";
import { openFront, patiently } from "./open-front.ts";

const browser = { accept: "text/html,*/*;q=0.8", "accept-encoding": "gzip, deflate, br" };
const script = `<script>self.__next_f.push([1,"x"])</script>`;
const words = "خدمة حكومية ".repeat(60);

describe("a public page", () => {
  test("is rendered once and sent to everybody from memory, without the framework's scripts", async () => {
    const rendering = rendered();
    await using front = await openFront({ handler: rendering.handler });
    const first = await front.ask("/ar");
    const second = await front.ask("/ar");
    expect(rendering.targets).toEqual(["/ar"]);
    expect(first.text).toBe(`<!DOCTYPE html><p>${words}</p>`);
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Cookie",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    });
    expect(first.headers["content-security-policy"]).toMatch(
      /script-src http:\/\/127\.0\.0\.1:\d+\/enhance\/portal\.js;/,
    );
    expect(first.headers["x-portal-prepared"]).toBeUndefined();
  });

  test("is rendered once for all who ask at the same moment", async () => {
    const gate = Promise.withResolvers<void>();
    const rendering = rendered(() => gate.promise);
    await using front = await openFront({ handler: rendering.handler });
    const asked = Array.from({ length: 20 }, () => front.ask("/ar"));
    await expect.poll(() => rendering.targets.length, patiently).toBe(1);
    gate.resolve();
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(rendering.targets).toEqual(["/ar"]);
  });

  test("comes in the encoding that was asked for, and as nothing where it is already there", async () => {
    await using front = await openFront({ handler: rendered().handler });
    const plain = await front.ask("/ar");
    const br = await front.ask("/ar", { headers: { "accept-encoding": "gzip, br" } });
    const gzip = await front.ask("/ar", { headers: { "accept-encoding": "gzip" } });
    expect([br.headers["content-encoding"], gzip.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const etag = plain.headers.etag ?? "";
    expect([br.headers.etag, gzip.headers.etag]).toEqual([etag, etag]);
    const again = await front.ask("/ar", { headers: { "if-none-match": `"other", ${etag}` } });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    expect((await front.ask("/ar", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("answers HEAD with the head alone, and a HEAD prepares it for others", async () => {
    const rendering = rendered();
    await using front = await openFront({ handler: rendering.handler });
    const head = await front.ask("/ar", { method: "HEAD" });
    const get = await front.ask("/ar");
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(rendering.targets).toEqual(["/ar"]);
  });

  test("is the same for every order of its parameters", async () => {
    const rendering = rendered();
    await using front = await openFront({ handler: rendering.handler });
    await front.ask("/ar/services?page=2&audience=all");
    await front.ask("/ar/services?audience=all&page=2&utm_source=x");
    expect(rendering.targets).toEqual(["/ar/services?audience=all&page=2"]);
  });

  test("is never made of what came with a request: nothing of it reaches the rendering", async () => {
    const seen: IncomingMessage["headers"][] = [];
    await using front = await openFront({
      handler: (request, response) => {
        seen.push({ ...request.headers });
        sendPage(response);
      },
    });
    const poison = {
      cookie: "theme=evil",
      "user-agent": "<script>evil</script>",
      "accept-language": "evil",
      referer: "http://evil.example/",
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "6.6.6.6",
      "x-middleware-subrequest": "proxy",
      "x-nextjs-data": "1",
      "x-anything": "evil",
    };
    await front.ask("/ar", { headers: { ...browser, ...poison } });
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/evil|6\.6\.6\.6/);
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "host",
      "user-agent",
      "x-forwarded-for",
      "x-forwarded-host",
      "x-forwarded-port",
      "x-forwarded-proto",
    ]);
  });

  test("is held under each of the portal's own names apart, and under no other", async () => {
    const hosts: (string | undefined)[] = [];
    await using front = await openFront({
      portalUrl: "https://portal.example",
      handler: (request, response) => {
        hosts.push(request.headers.host);
        sendPage(response, { body: `<p>${request.headers.host}</p>` });
      },
    });
    const own = ["localhost:3000", "127.0.0.1:3000", "portal.example", `127.0.0.1:${front.port}`];
    for (const host of [...own, ...own]) {
      expect((await front.ask("/ar", { headers: { host } })).text).toBe(`<p>${host}</p>`);
    }
    expect(hosts).toEqual(own);
    const foreign = () => front.ask("/ar", { headers: { host: "evil.example" } });
    expect((await foreign()).headers["cache-control"]).toBe("no-store");
    await foreign();
    expect(hosts.slice(own.length)).toEqual(["evil.example", "evil.example"]);
  });
});

describe("a page is not held", () => {
  test.each([
    ["a session", { cookie: "portal.session=abc" }],
    ["a session under its strict name", { cookie: "a=b; __Host-portal.session=abc" }],
    ["an authorisation", { authorization: "Bearer abc" }],
    ["the framework's scripts", { rsc: "1" }],
    ["another form", { accept: "application/ld+json" }],
  ])("for a request with %s, nor sent to one from memory", async (_what, headers) => {
    const rendering = rendered();
    await using front = await openFront({ handler: rendering.handler });
    const personal = await front.ask("/ar", { headers });
    expect(personal.text).toContain(script);
    expect(personal.headers["cache-control"]).toBe("no-store");
    expect(personal.headers["x-portal-prepared"]).toBeUndefined();
    expect((await front.ask("/ar")).text).not.toContain(script);
    expect((await front.ask("/ar", { headers })).text).toContain(script);
    expect(rendering.targets).toHaveLength(3);
  });

  test.each([
    ["that sets a cookie", { "set-cookie": "a=b" }],
    ["that is not marked", { "x-portal-prepared": undefined }],
    ["that varies by language", { vary: "Accept-Language" }],
    ["of another type", { "content-type": "application/zip" }],
  ])("from an answer %s", async (_what, headers) => {
    const rendering = rendered();
    await using front = await openFront({
      handler: (request, response) => rendering.handler(request, response, headers),
    });
    for (let time = 0; time < 3; time += 1) expect((await front.ask("/ar")).text).toContain(script);
    // Once to find out, then once for each who asks.
    expect(rendering.targets).toHaveLength(4);
  });

  test("where it is public but not there, or moved: those who ask get it, light, each time anew", async () => {
    const statuses = [404, 404, 308];
    let at = 0;
    await using front = await openFront({
      handler: (_request, response) => {
        response.statusCode = statuses[at++] ?? 500;
        sendPage(response, { headers: { location: "/ar/services" } });
      },
    });
    const missing = await front.ask("/ar/services/XXX-999");
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(missing.text).not.toContain("<script");
    await front.ask("/ar/services/XXX-999");
    const moved = await front.ask("/ar/services/XXX-999");
    expect([moved.status, moved.headers.location]).toEqual([308, "/ar/services"]);
    expect(at).toBe(3);
  });

  test("where it would not be whole without scripts, and the log says so once", async () => {
    const rendering = rendered();
    const body = `<div><!--$?--><template id="B:0"></template><!--/$--></div>${script}`;
    await using front = await openFront({
      handler: (request, response) => rendering.handler(request, response, {}, body),
    });
    for (let time = 0; time < 3; time += 1) expect((await front.ask("/ar")).text).toBe(body);
    expect(front.lines.filter(({ reason }) => reason === "needs-scripts")).toHaveLength(1);
  });

  test("where it is larger than may be held", async () => {
    const body = "x".repeat(2_000);
    const pages = { ...frontLimits.pages, render: { bytes: 1_000, milliseconds: 1_000 } };
    await using front = await openFront({
      limits: { pages },
      handler: (_request, response) => sendPage(response, { body }),
    });
    expect((await front.ask("/ar")).text).toBe(body);
    expect(front.lines.filter(({ reason }) => reason === "too-large")).toHaveLength(1);
  });

  test("what is true of an address with a query says nothing of the same without", async () => {
    const rendering = rendered();
    await using front = await openFront({
      handler: (request, response) =>
        rendering.handler(
          request,
          response,
          request.url?.includes("?") ? { "x-portal-prepared": undefined } : {},
        ),
    });
    expect((await front.ask("/ar/services?q=a")).text).toContain(script);
    expect((await front.ask("/ar/services")).text).not.toContain(script);
  });
});

describe("a prepared page that changed", () => {
  test("is rendered anew for the next who asks, by tag", async () => {
    const version = { number: 1 };
    await using front = await openFront({ handler: versioned(version) });
    await front.ask("/ar");
    version.number = 2;
    front.outdate(["priorities"]);
    expect((await front.ask("/ar")).text).toBe("version 1");
    front.outdate(["other", "catalogue"]);
    expect((await front.ask("/ar")).text).toBe("version 2");
    version.number = 3;
    front.outdate(["*"]);
    expect((await front.ask("/ar")).text).toBe("version 3");
  });

  test("is not shown as it was when the change came while it was rendered", async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const version = { number: 1 };
    let at = 0;
    await using front = await openFront({
      handler: async (_request, response) => {
        const body = `version ${version.number}`;
        await gates[at++]?.promise;
        sendPage(response, { body });
      },
    });
    const early = front.ask("/ar");
    await expect.poll(() => at, patiently).toBe(1);
    version.number = 2;
    front.outdate(["catalogue"]);
    const late = front.ask("/ar");
    await expect.poll(() => at, patiently).toBe(2);
    gates[1]?.resolve();
    expect((await late).text).toBe("version 2");
    gates[0]?.resolve();
    expect((await early).text).toBe("version 1");
    expect((await front.ask("/ar")).text).toBe("version 2");
    expect(at).toBe(2);
  });

  test("disappears when it is no longer there", async () => {
    let status = 200;
    await using front = await openFront({
      handler: (_request, response) => {
        response.statusCode = status;
        sendPage(response);
      },
    });
    await front.ask("/ar");
    status = 404;
    front.outdate(["catalogue"]);
    expect((await front.ask("/ar")).status).toBe(404);
    status = 500;
    expect((await front.ask("/ar")).status).toBe(503);
  });

  test("is rendered anew behind the visitor's back when it is merely old", async () => {
    const clock = { now: 0 };
    const version = { number: 1 };
    await using front = await openFront({ handler: versioned(version), now: () => clock.now });
    await front.ask("/ar");
    version.number = 2;
    clock.now = frontLimits.pages.freshMs;
    expect((await front.ask("/ar")).text).toBe("version 1");
    clock.now += 1;
    const old = await front.ask("/ar");
    expect([old.text, old.headers.age]).toEqual(["version 1", undefined]);
    await expect.poll(async () => (await front.ask("/ar")).text, patiently).toBe("version 2");
  });
});

describe("when the rest fails (F3, F4)", () => {
  const failures: Record<string, (response: ServerResponse) => unknown> = {
    "answers 500": (response) => response.writeHead(500, { "x-portal-prepared": "catalogue" }).end("broken"),
    "answers 503 unmarked": (response) => response.writeHead(503).end("broken"),
    throws: () => {
      throw new Error("no database");
    },
    "rejects later": () => Promise.reject(new Error("no database")),
    "breaks off in the midst": (response) => {
      response.writeHead(200, { "x-portal-prepared": "catalogue", "content-type": "text/html" });
      response.write("<p>half a pa");
      response.destroy();
    },
    "does not answer": () => undefined,
  };
  const pages = { ...frontLimits.pages, patienceMs: 200, render: { bytes: 10_000, milliseconds: 1_000 } };

  test.each(Object.entries(failures))(
    "and %s, the last good page is shown and says its age",
    async (_what, fail) => {
      const clock = { now: 0 };
      let failing = false;
      let tries = 0;
      await using front = await openFront({
        now: () => clock.now,
        limits: { pages },
        handler: (_request, response) => {
          tries += 1;
          return failing ? fail(response) : sendPage(response, { body: "good" });
        },
      });
      await front.ask("/ar");
      failing = true;
      clock.now = 60_000;
      front.outdate(["*"]);
      const stale = await front.ask("/ar", { headers: browser });
      expect([stale.status, stale.text]).toEqual([200, "good"]);
      expect(stale.headers).toMatchObject({ age: "60", warning: '110 - "Response is Stale"' });
      // Nobody else waits for a second try until some time has passed.
      await front.ask("/ar");
      await front.ask("/ar");
      expect(tries).toBe(2);
      failing = false;
      const laterOn = async () => {
        clock.now += pages.retryMs;
        return (await front.ask("/ar")).headers.age;
      };
      await expect.poll(laterOn, patiently).toBeUndefined();
    },
  );

  test("an old page that cannot be rendered anew stays, and is tried again now and then", async () => {
    const clock = { now: 0 };
    let failing = false;
    let tries = 0;
    await using front = await openFront({
      now: () => clock.now,
      handler: (_request, response) => {
        tries += 1;
        if (failing) throw new Error("no database");
        sendPage(response, { body: "good" });
      },
    });
    await front.ask("/ar");
    failing = true;
    clock.now = frontLimits.pages.freshMs + 1;
    await front.ask("/ar");
    await expect.poll(async () => (await front.ask("/ar")).headers.age, patiently).toBe("300");
    for (let time = 0; time < 10; time += 1) expect((await front.ask("/ar")).text).toBe("good");
    expect(tries).toBe(2);
  });

  test.each(Object.entries(failures))(
    "and %s, with no page in hand, a page of the front's own says so",
    async (_what, fail) => {
      await using front = await openFront({
        limits: { pages },
        handler: (_request, response) => fail(response),
      });
      const answer = await front.ask("/ar", { headers: browser });
      expect(answer.status).toBe(503);
      expect(answer.text).toContain("تعذّر عرض الصفحة الآن");
      expect(answer.headers).toMatchObject({ "retry-after": "30", "cache-control": "no-store" });
    },
  );
});

type Headers = Record<string, string | undefined>;

function rendered(wait: () => Promise<void> | void = () => undefined) {
  const targets: string[] = [];
  async function handler(
    request: IncomingMessage,
    response: ServerResponse,
    headers?: Headers,
    body?: string,
  ) {
    targets.push(request.url ?? "");
    await wait();
    sendPage(response, { headers, body });
  }
  return { targets, handler };
}

function versioned(version: { number: number }) {
  return (_request: IncomingMessage, response: ServerResponse) =>
    sendPage(response, { body: `version ${version.number}` });
}

function sendPage(
  response: ServerResponse,
  { headers = {}, body }: { headers?: Headers; body?: string } = {},
): void {
  const usual = { "x-portal-prepared": "catalogue", "content-type": "text/html; charset=utf-8" };
  for (const [name, value] of Object.entries({ ...usual, ...headers }))
    if (value !== undefined) response.setHeader(name, value);
  response.write((body ?? `<!DOCTYPE html><p>${words}</p>`).slice(0, 20));
  response.end((body ?? `<!DOCTYPE html><p>${words}</p>${script}`).slice(20));
}
