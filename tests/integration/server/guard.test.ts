import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontLimits } from "#server/limits.ts";
import { readTrustedProxy } from "#server/guard/trusted-proxy.ts";
import { openFront } from "./open-front.ts";

const megabyte = 1024 * 1024;
const ownOrigin = { "sec-fetch-site": "same-origin" };

describe("a request with a fault", () => {
  test.each([
    ["400", "two hosts", "GET /ar HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n"],
    ["400", "no host", "GET /ar HTTP/1.1\r\n"],
    ["400", "no host, as of old", "GET /ar HTTP/1.0\r\n"],
    ["400", "a host that is none", "GET /ar HTTP/1.1\r\nHost: a b\r\n"],
    ["400", "the absolute form", "GET http://evil.example/ar HTTP/1.1\r\nHost: localhost\r\n"],
    ["400", "another host for a path", "GET //evil.example/ar HTTP/1.1\r\nHost: localhost\r\n"],
    ["400", "half an escape", "GET /ar/% HTTP/1.1\r\nHost: localhost\r\n"],
    ["400", "NUL", "GET /ar?q=%00 HTTP/1.1\r\nHost: localhost\r\n"],
    ["400", "words in another encoding", "GET /ar?q=\xc7\xe1 HTTP/1.1\r\nHost: localhost\r\n"],
    ["400", "no request at all", "hello\r\n"],
    ["400", "a header without a name", "GET /ar HTTP/1.1\r\nHost: localhost\r\n: a\r\n"],
    [
      "400",
      "two lengths",
      "POST /ar HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
    ],
    [
      "400",
      "a length and chunks",
      "POST /ar HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n",
    ],
    ["405", "a method of its own", "TRACE /ar HTTP/1.1\r\nHost: localhost\r\n"],
    ["405", "a method for files", "PUT /ar HTTP/1.1\r\nHost: localhost\r\n"],
    ["431", "endless headers", `GET /ar HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(20_000)}\r\n`],
  ])("is answered %s: %s", async (status, _what, head) => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const answer = await front.say(`${head}Connection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('<html lang="ar" dir="rtl">');
    expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff");
    expect((await front.ask("/ar/%")).status, "and the front still stands").toBe(400);
  });

  test("to the API is answered with problem details", async () => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const answer = await front.ask("/api/v1/services?q=%ff");
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(answer.text)).toMatchObject({ status: 400, type: "about:blank" });
    const method = await front.ask("/ar", { method: "DELETE" });
    expect([method.status, method.headers.allow]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
  });

  test("that writes by no token where one is needed is asked for it", async () => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const answer = await front.ask("/api/v1/indicators", { method: "POST", body: "{}" });
    expect([answer.status, answer.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 401 });
    const fromElsewhere = { origin: "https://evil.example" };
    const misled = await front.ask("/api/v1/indicators", { method: "POST", headers: fromElsewhere });
    expect([misled.status, misled.headers["www-authenticate"]]).toEqual([403, undefined]);
  });

  test("by HEAD is answered without a body", async () => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const answer = await front.ask("/ar/%", { method: "HEAD" });
    expect([answer.status, answer.text]).toEqual([400, ""]);
  });

  test("whatever the bytes, is never answered 5xx", async () => {
    await using front = await openFront({ handler: (_request, response) => response.end("ok") });
    const target = fc.string({ unit: "binary-ascii", maxLength: 40 }).filter((each) => !/[\r\n]/.test(each));
    await fc.assert(
      fc.asyncProperty(
        target,
        fc.constantFrom("GET", "HEAD", "OPTIONS", "post", "X"),
        async (path, method) => {
          const answer = await front.say(
            `${method} /${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
          );
          expect(answer).toMatch(/^HTTP\/1.1 [234]\d\d /);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a write (A9)", () => {
  test.each([
    ["without any word of where it comes from", {}],
    ["from another site", { origin: "http://evil.example" }],
    [
      "from another site that forges the forwarded host",
      { origin: "http://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["from nowhere", { origin: "null" }],
  ])("%s is answered 403 and reaches nobody", async (_what, headers) => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const answer = await front.ask("/ar/support", { method: "POST", body: "a=b", headers });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("لم يُقبل هذا الطلب");
  });

  test("from the page itself passes with its whole body, under either name of this machine", async () => {
    await using front = await openFront({ handler: echo });
    for (const host of [`localhost:${front.port}`, `127.0.0.1:${front.port}`]) {
      const headers = { host, origin: `http://${host}` };
      const answer = await front.ask("/ar/support", { method: "POST", body: "text=نص", headers });
      expect(JSON.parse(answer.text)).toMatchObject({ method: "POST", url: "/ar/support", body: "text=نص" });
    }
  });

  test("to the configured address passes behind a proxy that calls the portal by another name", async () => {
    await using front = await openFront({ handler: echo, portalUrl: "https://portal.example" });
    const headers = { host: "portal:3000", origin: "https://portal.example" };
    expect((await front.ask("/ar", { method: "POST", body: "a", headers })).status).toBe(200);
  });

  test("in chunks arrives whole, and says its length", async () => {
    await using front = await openFront({ handler: echo });
    const headers = { ...ownOrigin, "transfer-encoding": "chunked" };
    const answer = JSON.parse(
      (await front.ask("/ar", { method: "POST", body: "a".repeat(5_000), headers })).text,
    );
    expect(answer.body).toHaveLength(5_000);
    expect(answer.headers).toMatchObject({ "content-length": "5000" });
    expect(answer.headers["transfer-encoding"]).toBeUndefined();
  });
});

describe("a body", () => {
  test.each([
    ["that says its length", {}],
    ["in chunks", { "transfer-encoding": "chunked" }],
  ])("over a megabyte, %s, is answered 413 and reaches nobody", async (_what, headers) => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const body = Buffer.alloc(1.1 * megabyte, 97);
    const answer = await front.ask("/ar", { method: "POST", body, headers: { ...ownOrigin, ...headers } });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("ما أرسلته أكبر من المسموح به");
  });

  test("of a megabyte passes", async () => {
    await using front = await openFront({ handler: echo });
    const body = "a".repeat(megabyte);
    expect((await front.ask("/ar", { method: "POST", body, headers: ownOrigin })).status).toBe(200);
  });

  test.each([
    ["files are attached", `/ar/ministry/proposals/${crypto.randomUUID()}/attachments`, 6 * megabyte],
    ["tables are uploaded", "/en/ministry/services/import", 11 * megabyte],
    ["tables of nominations are uploaded", "/ar/ministry/proposals/table", 11 * megabyte],
  ])("may be larger where %s, and nowhere else", async (_, page, most) => {
    await using front = await openFront({ handler: echo });
    const head = "HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n";
    // What is too large by its own word is refused before it comes.
    const announced = (path: string, bytes: number) =>
      front.say(`POST ${path} ${head}Content-Length: ${bytes}\r\n\r\n`);
    const whole = { method: "POST", body: Buffer.alloc(most, 97), headers: ownOrigin };
    expect((await front.ask(`${page}?done=added`, whole)).status).toBe(200);
    expect(await announced(page, most + 1)).toMatch(/^HTTP\/1.1 413 /);
    expect(await announced(`${page}/more`, 2 * megabyte)).toMatch(/^HTTP\/1.1 413 /);
    expect(await announced(`/ar/ministry?${page}`, 2 * megabyte)).toMatch(/^HTTP\/1.1 413 /);
  });

  test("that never comes is answered 408", async () => {
    const body = { ...frontLimits.body, patienceMs: 100 };
    await using front = await openFront({ limits: { body }, handler: () => expect.unreachable() });
    const head =
      "POST /ar HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n";
    expect(await front.say(`${head}Content-Length: 10\r\n\r\nabc`)).toMatch(/^HTTP\/1.1 408 /);
  });

  test("that comes slowly but steadily is waited for", async () => {
    const body = { ...frontLimits.body, patienceMs: 1_000, bytesPerSecond: 10 };
    await using front = await openFront({ limits: { body }, handler: echo });
    const socket = connect(front.port, "127.0.0.1");
    const answer = text(socket);
    socket.write(
      "POST /ar HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n",
    );
    socket.write("Content-Length: 40\r\n\r\n");
    for (let part = 0; part < 4; part += 1) {
      socket.write("0123456789");
      await pause(400);
    }
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
  });

  test("among too many at once is answered 503", async () => {
    const body = { ...frontLimits.body, bytesTogether: 1_000 };
    await using front = await openFront({ limits: { body }, handler: echo });
    const long = "a".repeat(2_000);
    expect((await front.ask("/ar", { method: "POST", body: long, headers: ownOrigin })).status).toBe(503);
    expect((await front.ask("/ar", { method: "POST", body: "a", headers: ownOrigin })).status).toBe(200);
  });

  test("whose sender hangs up reaches nobody", async () => {
    await using front = await openFront({ handler: () => expect.unreachable() });
    const socket = connect(front.port, "127.0.0.1");
    socket.write(
      "POST /ar HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 10\r\n\r\nabc",
    );
    await pause(50);
    socket.destroy();
    await pause(50);
    expect((await front.ask("/ar/%")).status).toBe(400);
  });
});

describe("what the framework is told", () => {
  const claims = {
    cookie: "portal.session=1",
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-middleware-subrequest": "proxy:proxy",
    "x-nextjs-data": "1",
    "x-portal-prepared": "evil",
  };

  test("is what the socket says, not what the client claims", async () => {
    await using front = await openFront({ handler: echo });
    const { headers } = JSON.parse((await front.ask("/ar", { headers: claims })).text);
    expect(headers).toEqual({
      connection: "close",
      cookie: "portal.session=1",
      host: `127.0.0.1:${front.port}`,
      "user-agent": "unknown",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": `127.0.0.1:${front.port}`,
      "x-forwarded-port": String(front.port),
      "x-forwarded-proto": "http",
    });
  });

  test("is what a trusted proxy says", async () => {
    await using front = await openFront({ handler: echo, trustedProxy: readTrustedProxy("127.0.0.1") });
    const { headers } = JSON.parse((await front.ask("/ar", { headers: claims })).text);
    expect(headers).toMatchObject({
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    });
    expect(headers).not.toHaveProperty("x-middleware-subrequest");
  });

  test("by a request to change protocols is the same as by any other", async () => {
    await using front = await openFront({ handler: echo });
    front.server.on("upgrade", () => expect.unreachable());
    const head =
      "GET /ar HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nX-Middleware-Subrequest: proxy\r\n";
    const answer = await front.say(`${head}Connection: upgrade, close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).not.toContain("x-middleware-subrequest");
  });
});

describe("what the framework answers", () => {
  test("is completed: security headers, no-store, nothing internal", async () => {
    await using front = await openFront({
      handler: (_request, response) => {
        response.setHeader("X-Powered-By", "x");
        response.writeHead(200, {
          "Content-Type": "text/html",
          "x-portal-prepared": "home",
          "Set-Cookie": ["a=b", "c=d"],
        });
        response.end("<p>a</p>");
      },
    });
    const { headers } = await front.ask("/ar/sign-in");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "set-cookie": ["a=b", "c=d"],
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(Object.keys(headers).filter((name) => /x-p(ortal|owered)|strict/.test(name))).toEqual([]);
  });

  test("keeps what it says itself, but nobody else may keep what was made for one person", async () => {
    const said = { "cache-control": "s-maxage=60", "content-security-policy": "default-src 'self'" };
    await using front = await openFront({
      handler: (_request, response) => response.writeHead(200, said).end(),
    });
    expect((await front.ask("/ar")).headers).toMatchObject(said);
    const mine = await front.ask("/ar", { headers: { cookie: "portal.session=1" } });
    expect(mine.headers["cache-control"]).toBe("private, no-store");
  });

  test("over https promises https", async () => {
    await using front = await openFront({ handler: echo, trustedProxy: readTrustedProxy("1") });
    const answer = await front.ask("/ar", { headers: { "x-forwarded-proto": "https" } });
    expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  test("comes as it is written, not when it is finished", async () => {
    const gate = Promise.withResolvers<void>();
    await using front = await openFront({
      handler: async (_request, response) => {
        response.write("first");
        await gate.promise;
        response.end("last");
      },
    });
    const socket = connect(front.port, "127.0.0.1");
    socket.write("GET /api/auth/stream HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const [chunk] = await once(socket, "data");
    expect(String(chunk)).toContain("first");
    gate.resolve();
    expect(await text(socket)).toContain("last");
  });

  test("late, or with an error, becomes a page with a reference that the log has too", async () => {
    const failing = { throws: () => Promise.reject(new Error("secret detail")), "is late": () => undefined };
    for (const fail of Object.values(failing)) {
      await using front = await openFront({ handler: fail, limits: { answerMs: 50 } });
      const answer = await front.ask("/ar/ministry?secret=1", { headers: { cookie: "portal.session=1" } });
      expect(answer.status).toBe(503);
      expect(answer.text).not.toContain("secret");
      const reference = /<bdi dir="ltr">([0-9a-f]{8})<\/bdi>/.exec(answer.text)?.[1];
      expect(front.lines.find((line) => line.reference === reference)).toMatchObject({
        path: "/ar/ministry",
      });
      expect(JSON.stringify(front.lines)).not.toMatch(/secret=1|session/);
    }
  });

  test("with an error after it began is broken off, so that nobody takes a half for the whole", async () => {
    await using front = await openFront({
      handler: async (_request, response) => {
        response.write("half");
        await pause(20);
        throw new Error("broken");
      },
    });
    await expect(front.ask("/api/auth/x")).rejects.toThrow(/aborted/);
    expect((await front.ask("/ar/%")).status).toBe(400);
  });

  test("goes unlogged when it is quick and good", async () => {
    await using front = await openFront({ handler: echo });
    await front.ask("/ar/sign-in");
    await front.ask("/ar/missing");
    expect(front.lines).toEqual([]);
  });
});

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url, headers } = request;
  const body = await text(request);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ method, url, headers, body }));
}
