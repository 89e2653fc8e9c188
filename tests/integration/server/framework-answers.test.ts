import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFront, patiently } from "./open-front.ts";

const blank = `<!DOCTYPE html><html id="__next_error__"><head></head><body><script>fill()</script></body></html>`;
const session = { cookie: "portal.session=1" };
const words = "خدمة حكومية ".repeat(100);

describe("an answer for one visitor is compressed as it is written", () => {
  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("with %s, and is the same in the end", async (encoding, decompress) => {
    await using front = await openFront({ handler: inPieces });
    const answer = await front.ask("/ar/ministry", { headers: { ...session, "accept-encoding": encoding } });
    expect(answer.headers).toMatchObject({
      "content-encoding": encoding,
      vary: "rsc, Accept-Encoding",
      etag: 'W/"a"',
    });
    expect(answer.headers["content-length"]).toBeUndefined();
    expect(decompress(answer.body).toString()).toBe(words);
  });

  test.each([
    ["asked for plain", session, {}],
    [
      "of a kind that gains nothing",
      { ...session, "accept-encoding": "br" },
      { "content-type": "image/png" },
    ],
    ["already compressed", { ...session, "accept-encoding": "br" }, { "content-encoding": "gzip" }],
    ["short", { ...session, "accept-encoding": "br" }, { "content-length": "3" }],
  ])("but not what is %s", async (_what, headers, own) => {
    await using front = await openFront({
      handler: (_request, response) =>
        response.writeHead(200, { "content-type": "text/plain", ...own }).end("abc"),
    });
    const answer = await front.ask("/ar/ministry", { headers });
    expect(answer.text).toBe("abc");
    expect(answer.headers["content-encoding"]).toBe(
      Object.hasOwn(own, "content-encoding") ? "gzip" : undefined,
    );
  });

  test("each part reaching the visitor when it is written", async () => {
    const gate = Promise.withResolvers<void>();
    await using front = await openFront({
      handler: async (_request, response) => {
        response.setHeader("content-type", "text/html");
        response.write(words);
        await gate.promise;
        response.end("last");
      },
    });
    const socket = connect(front.port, "127.0.0.1");
    socket.write(
      "GET /ar HTTP/1.1\r\nHost: localhost\r\nCookie: portal.session=1\r\nAccept-Encoding: gzip\r\n\r\n",
    );
    let bytes = 0;
    socket.on("data", (chunk: Buffer) => (bytes += chunk.length));
    await expect.poll(() => bytes, patiently).toBeGreaterThan(400);
    gate.resolve();
    socket.destroy();
    await pause(20);
    expect((await front.ask("/ar/%")).status, "a visitor who leaves midway harms nobody").toBe(400);
  });

  test("waiting for a visitor who reads slowly", async () => {
    const chunk = Buffer.alloc(256 * 1024, "0123456789abcdef".repeat(7));
    let written = 0;
    await using front = await openFront({
      handler: async (_request, response) => {
        response.setHeader("content-type", "text/plain");
        const closed = once(response, "close");
        for (; written < 400 && !response.destroyed; written += 1) {
          const noise = Buffer.from(
            chunk.map((byte, at) => byte ^ ((at * 2654435761 * (written + 1)) >>> 13)),
          );
          if (!response.write(noise)) await Promise.race([once(response, "drain"), closed]);
        }
        response.end();
      },
    });
    const socket = connect(front.port, "127.0.0.1");
    socket.pause();
    socket.write(
      "GET /ar HTTP/1.1\r\nHost: localhost\r\nCookie: portal.session=1\r\nAccept-Encoding: gzip\r\n\r\n",
    );
    await pause(1_500);
    expect(written, "a hundred megabytes are not written ahead").toBeLessThan(200);
    socket.destroy();
  });

  test("HEAD has a head alone", async () => {
    await using front = await openFront({ handler: inPieces });
    const answer = await front.ask("/ar/ministry", {
      method: "HEAD",
      headers: { ...session, "accept-encoding": "br" },
    });
    expect([answer.status, answer.text]).toEqual([200, ""]);
  });
});

describe("where the framework has only an empty document, its scripts would fill it: the front does instead", () => {
  const missing = "<!DOCTYPE html><h1>غير موجود</h1><script>x</script>";

  /** /…/missing is a page like any other; everything else is missing. */
  function missingEverything(marked: boolean) {
    const targets: string[] = [];
    const handler = (request: IncomingMessage, response: ServerResponse) => {
      targets.push(`${request.url} ${request.headers.cookie ?? ""}`.trim());
      if (marked) response.setHeader("x-portal-prepared", "shell");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.statusCode = request.url === "/ar/missing" ? 200 : 404;
      response.end(request.url === "/ar/missing" ? missing : blank);
    };
    return { targets, handler, missingAddress: () => "/ar/missing" };
  }

  test("with the page for what is missing, prepared once for everybody", async () => {
    const portal = missingEverything(true);
    await using front = await openFront(portal);
    for (const code of ["XXX-001", "XXX-002"]) {
      const answer = await front.ask(`/ar/services/${code}`);
      expect([answer.status, answer.text]).toEqual([404, "<!DOCTYPE html><h1>غير موجود</h1>"]);
      expect(answer.headers).toMatchObject({ "cache-control": "no-store" });
      const again = await front.ask(`/ar/services/${code}`, {
        headers: { "if-none-match": answer.headers.etag },
      });
      expect(again.status).toBe(404);
    }
    expect(portal.targets.filter((target) => target === "/ar/missing")).toHaveLength(1);
    expect((await front.ask("/ar/missing")).status).toBe(200);
  });

  test("with the page made for whoever is signed in", async () => {
    const portal = missingEverything(true);
    await using front = await openFront(portal);
    const headers = { ...session, "accept-encoding": "br", "if-none-match": '"a"' };
    const answer = await front.ask("/ar/ministry/x", { headers });
    expect(answer.status).toBe(404);
    expect(brotliDecompressSync(answer.body).toString()).toBe(missing);
    expect(portal.targets).toEqual(["/ar/ministry/x portal.session=1", "/ar/missing portal.session=1"]);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["x-portal-prepared"]).toBeUndefined();
  });

  test("with the page as it is where it is not one for everybody", async () => {
    await using front = await openFront(missingEverything(false));
    const answer = await front.ask("/ar/services/XXX-001");
    expect([answer.status, answer.text]).toEqual([404, missing]);
  });

  test.each([
    [
      "is missing itself",
      (response: ServerResponse) => response.writeHead(404, { "content-type": "text/html" }).end(blank),
    ],
    [
      "is blank itself",
      (response: ServerResponse) => response.writeHead(200, { "content-type": "text/html" }).end(blank),
    ],
    ["fails", () => Promise.reject(new Error("no database"))],
  ])("with its own where that page %s", async (_what, answerMissing) => {
    for (const marked of [{ "x-portal-prepared": "shell" }, {}]) {
      await using front = await openFront({
        handler: (request, response) => {
          if (request.url === "/missing") return answerMissing(response);
          return response.writeHead(404, { "content-type": "text/html", ...marked }).end(blank);
        },
      });
      const answer = await front.ask("/ar/services/XXX-001");
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("الصفحة غير موجودة");
      expect(answer.text).not.toContain("__next_error__");
    }
  });

  test("with its own, and a reference, where a page threw", async () => {
    await using front = await openFront({
      handler: (_request, response) => response.writeHead(500, { "content-type": "text/html" }).end(blank),
    });
    for (const asking of [
      { headers: session },
      { method: "POST", body: "a", headers: { "sec-fetch-site": "same-origin" } },
    ]) {
      const answer = await front.ask("/ar/ministry", asking);
      expect(answer.status).toBe(500);
      const reference = /<bdi dir="ltr">([0-9a-f]{8})<\/bdi>/.exec(answer.text)?.[1];
      expect(front.lines.find((line) => line.reference === reference)).toMatchObject({
        path: "/ar/ministry",
      });
    }
  });

  test("and leaves alone what is written out, or is no document", async () => {
    await using front = await openFront({
      handler: (request, response) => {
        const type = request.url === "/api/v1/x" ? "application/problem+json" : "text/html";
        response.writeHead(404, { "content-type": type, "x-own": "1" }).end("<p>written out</p>");
      },
    });
    for (const target of ["/ar/x", "/api/v1/x"]) {
      const answer = await front.ask(target);
      expect([answer.status, answer.text, answer.headers["x-own"]]).toEqual([404, "<p>written out</p>", "1"]);
    }
  });
});

describe("a form of an earlier build (F11)", () => {
  const handler = (_request: IncomingMessage, response: ServerResponse) =>
    response
      .writeHead(409, { "x-nextjs-action-not-found": "1", "content-type": "text/plain" })
      .end("Unavailable.");

  test("sent without scripts is answered with a page that says what to do", async () => {
    await using front = await openFront({ handler });
    const answer = await front.ask("/ar/support", {
      method: "POST",
      body: "a",
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("جُدِّدت هذه الصفحة");
  });

  test("sent by the framework's scripts gets the answer that they understand", async () => {
    await using front = await openFront({ handler });
    const headers = { "sec-fetch-site": "same-origin", "next-action": "40f1" };
    const answer = await front.ask("/ar/support", { method: "POST", body: "a", headers });
    expect([answer.text, answer.headers["x-nextjs-action-not-found"]]).toEqual(["Unavailable.", "1"]);
  });
});

describe("a form whose session has ended", () => {
  const signIn = "/ar/sign-in?next=%2Far%2Fministry%2Fproposals%2F1%2Fdemand";
  const handler = (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(307, { location: signIn, "set-cookie": "a=1" }).end();
  const boundary = "----of-the-browser";
  const part = (name: string, value: string, more = "") =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const sending = (body: string, headers: Record<string, string> = {}) => ({
    method: "POST",
    body: `${body}--${boundary}--\r\n`,
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": `multipart/form-data; boundary=${boundary}`,
      ...headers,
    },
  });
  const typed = "سطر أول\r\n<b>سطر & ثانٍ</b>";

  test("sent without scripts is given back with what was typed, to be sent again after signing in", async () => {
    await using front = await openFront({ handler });
    const body = part("$ACTION_REF_1", "") + part("problem", typed) + part("then", "next");
    const answer = await front.ask("/ar/ministry/proposals/1/demand", sending(body));
    expect(answer.status).toBe(403);
    expect(answer.headers).toMatchObject({ "cache-control": "no-store" });
    expect(answer.headers.location).toBeUndefined();
    expect(answer.headers["content-security-policy"]).toContain("form-action 'self'");
    expect(answer.text).toContain("انتهت جلستك قبل أن يُحفظ ما أرسلته");
    expect(answer.text).toContain(`href="${signIn}" target="_blank"`);
    expect(answer.text).toContain(`action="/ar/ministry/proposals/1/demand"`);
    expect(answer.text).toContain(`<input type="hidden" name="$ACTION_REF_1" value="">`);
    expect(answer.text).toContain(`<input type="hidden" name="then" value="next">`);
    expect(answer.text).toMatch(
      /name="problem">\r?\nسطر أول\r?\n&lt;b&gt;سطر &amp; ثانٍ&lt;\/b&gt;<\/textarea>/,
    );
    expect(answer.text).toContain("أرسل ما كتبته من جديد");
  });

  test("keeps no file and no password, and then leads back to the form", async () => {
    await using front = await openFront({ handler });
    const file = `; filename="a.pdf"\r\nContent-Type: application/pdf`;
    const body = part("file", "%PDF", file) + part("password", "secret words") + part("note", "نص طويل");
    const answer = await front.ask("/ar/x", sending(body));
    expect(answer.text).toContain("نص طويل");
    expect(answer.text).not.toMatch(/secret words|%PDF|<button>/);
    expect(answer.text).toContain(`<a href="/ar/x">افتح النموذج من جديد</a>`);
  });

  test("sent by the framework's scripts, and a reader of a page, are led to sign in", async () => {
    await using front = await openFront({ handler });
    const byScripts = await front.ask("/ar/x", sending(part("a", "b"), { "next-action": "40f1" }));
    expect([byScripts.status, byScripts.headers.location]).toEqual([307, signIn]);
    expect((await front.ask("/ar/x")).status).toBe(307);
  });

  test("a form that says of itself what it is not is refused", async () => {
    await using front = await openFront({ handler });
    const answer = await front.ask("/ar/x", sending("a", { "content-type": "text/plain" }));
    expect(answer.status).toBe(400);
  });
});

async function inPieces(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(words),
    Vary: "rsc",
    ETag: '"a"',
  });
  for (let at = 0; at < words.length; at += 100) {
    response.write(words.slice(at, at + 100));
    await pause(1);
  }
  response.end();
}
