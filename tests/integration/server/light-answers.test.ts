import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFront } from "./open-front.ts";

const session = { cookie: "portal.session=1" };
const light = { "content-type": "text/html; charset=utf-8", "x-portal-scripts": "none" };
const words = "مرحبًا ".repeat(200);
const framework = `<script nonce="a" src="/_next/static/chunks/a.js"></script><script>self.__next_f.push([1])</script>`;
const own = `<script src="/enhance/portal.js" defer=""></script>`;
const drawn = `<!DOCTYPE html><form><p>${words}</p></form>${own}${framework}`;
const sent = `<!DOCTYPE html><form><p>${words}</p></form>${own}`;

describe("a page drawn for one visitor that is whole without the framework's scripts", () => {
  test("goes without them, and admits none", async () => {
    await using front = await openFront({ handler: answering(200, light, drawn) });
    const answer = await front.ask("/ar/support", { headers: session });
    expect([answer.status, answer.text]).toEqual([200, sent]);
    expect(answer.headers["content-security-policy"]).toMatch(
      /script-src http:\/\/127\.0\.0\.1:\d+\/enhance\/portal\.js;/,
    );
    expect(answer.headers["content-security-policy"]).not.toContain("nonce");
    expect(answer.headers["x-portal-scripts"]).toBeUndefined();
    expect(answer.headers.link).toBe('</fonts/a.woff2>; rel=preload; as="font"');
    expect(answer.headers.etag).toBeUndefined();
  });

  test("comes compressed, in the answer to a form too", async () => {
    await using front = await openFront({ handler: answering(200, light, drawn) });
    const headers = { ...session, "accept-encoding": "br", "sec-fetch-site": "same-origin" };
    const answer = await front.ask("/ar/support", { method: "POST", body: "a", headers });
    expect(brotliDecompressSync(answer.body).toString()).toBe(sent);
    expect(answer.headers.vary).toContain("Accept-Encoding");
  });

  test("is not there when it is not there", async () => {
    await using front = await openFront({ handler: answering(404, light, drawn) });
    const answer = await front.ask("/ar/nothing", { headers: session });
    expect([answer.status, answer.text]).toEqual([404, sent]);
  });

  test("says by HEAD what it would say", async () => {
    await using front = await openFront({ handler: answering(200, light, drawn) });
    const answer = await front.ask("/ar/support", { method: "HEAD", headers: session });
    expect(answer.headers["content-security-policy"]).toContain("/enhance/portal.js");
    expect(answer.text).toBe("");
  });

  test("is refused with a reference where a script would have to put a part in its place", async () => {
    const half = `<!DOCTYPE html><!--$?--><template id="B:0"></template><!--/$-->${framework}`;
    await using front = await openFront({ handler: answering(200, light, half) });
    const answer = await front.ask("/ar/support", { headers: session });
    expect(answer.status).toBe(500);
    const reference = /<bdi dir="ltr">([0-9a-f]{8})<\/bdi>/.exec(answer.text)?.[1];
    expect(front.lines.find((line) => line.reference === reference)).toMatchObject({ path: "/ar/support" });
  });

  test("stands in for what is missing without them too", async () => {
    const blank = `<!DOCTYPE html><html id="__next_error__"><body></body></html>`;
    await using front = await openFront({
      missingAddress: () => "/ar/missing",
      handler: (request, response) =>
        request.url === "/ar/missing"
          ? answering(200, light, drawn)(request, response)
          : answering(404, { "content-type": "text/html" }, blank)(request, response),
    });
    const answer = await front.ask("/ar/ministry/x", { headers: session });
    expect([answer.status, answer.text]).toEqual([404, sent]);
    expect(answer.headers["content-security-policy"]).toContain("/enhance/portal.js");
  });
});

describe("what is sent as the framework wrote it", () => {
  test.each([
    ["a page that is not marked", 200, { "content-type": "text/html" }],
    ["a part of a page, as its scripts ask for it", 200, { ...light, "content-type": "text/x-component" }],
    ["the way to another page", 303, { ...light, location: "/ar" }],
  ])("%s", async (_what, status, headers) => {
    await using front = await openFront({ handler: answering(status, headers, drawn) });
    const answer = await front.ask("/ar/ministry", { headers: session });
    expect([answer.status, answer.text]).toEqual([status, drawn]);
    expect(answer.headers["content-security-policy"]).toBe("script-src 'nonce-a'");
  });
});

test("a reader who gives no name is given one: to such the framework sends the head of a page in pieces", async () => {
  const names: (string | undefined)[] = [];
  await using front = await openFront({
    handler: (request, response) => {
      names.push(request.headers["user-agent"]);
      response.end("a");
    },
  });
  await front.ask("/ar/ministry", { headers: { ...session, "user-agent": "" } });
  await front.ask("/ar/ministry", { headers: session });
  await front.ask("/ar/ministry", { headers: { ...session, "user-agent": "Reader/1" } });
  expect(names).toEqual(["unknown", "unknown", "Reader/1"]);
});

function answering(status: number, headers: Record<string, string>, body: string) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, {
      "content-security-policy": "script-src 'nonce-a'",
      link: '</fonts/a.woff2>; rel=preload; as="font", </_next/a.js>; rel=preload; as="script"',
      etag: '"a"',
      ...headers,
    });
    response.write(body.slice(0, 30));
    response.end(body.slice(30));
  };
}
