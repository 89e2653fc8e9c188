import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { lightenWith } from "#server/markup/light-page.ts";
import { preparePage } from "#server/prepared/prepared-page.ts";
import { noStyleSheets } from "#server/styles/style-sheets.ts";

const html = `<!DOCTYPE html><p>${"مرحبًا ".repeat(100)}</p>`;
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "script-src 'nonce-abc'",
  "cache-control": "private, no-store",
  "x-portal-prepared": "home",
  "x-powered-by": "Next.js",
  "x-nextjs-cache": "HIT",
  vary: "rsc, next-router-state-tree, Accept",
  link: '</fonts/a.woff2>; rel=preload; as="font", </_next/a.js>; rel=preload; as="script", </b.js>; rel=modulepreload',
  "content-language": "ar",
};

describe("a prepared page", () => {
  test("says what everybody may keep and nothing that was for one answer", async () => {
    const page = await prepare({ body: `${html}<script>x</script>` });
    const head = asObject(page?.heads.identity);
    expect(head).toMatchObject({
      "Cache-Control": "public, max-age=0, must-revalidate",
      Vary: "Accept-Encoding, Cookie, Accept",
      Link: '</fonts/a.woff2>; rel=preload; as="font"',
      "content-language": "ar",
      "X-Content-Type-Options": "nosniff",
    });
    expect(head["Content-Security-Policy"]).toMatch(
      /^default-src 'none'; script-src http:\/\/portal.example\/enhance\/portal.js; .*frame-ancestors 'none'$/,
    );
    expect(Object.keys(head).filter((name) => /x-portal|x-nextjs|powered|set-cookie/i.test(name))).toEqual(
      [],
    );
    expect(page?.bodies.identity.toString()).toBe(html);
  });

  test("has one tag for the same words, whatever nonces and scripts came with them", async () => {
    const one = await prepare({ body: `${html}<script nonce="a">1</script>` });
    const two = await prepare({ body: `${html}<script nonce="b">2</script>` });
    const other = await prepare({ body: `${html}!` });
    expect(one?.etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(two?.etag).toBe(one?.etag);
    expect(other?.etag).not.toBe(one?.etag);
  });

  test("keeps the tag that data came with, but for its strength", async () => {
    const data = (etag: string) =>
      prepare({ body: "{}", headers: { ...headers, "content-type": "application/json", etag } });
    expect((await data('"a-1"'))?.etag).toBe('W/"a-1"');
    expect((await data('W/"a-1"'))?.etag).toBe('W/"a-1"');
    expect((await data("no tag"))?.etag).toMatch(/^W\/"[\w-]{27}"$/);
    expect((await prepare({ body: html, headers: { ...headers, etag: '"a-1"' } }))?.etag).not.toBe('W/"a-1"');
  });

  test("is there in each encoding with its own length", async () => {
    const page = await prepare({ body: html });
    expect(asObject(page?.heads.gzip)).toMatchObject({ "Content-Encoding": "gzip" });
    expect(asObject(page?.heads.br)).toMatchObject({ "Content-Encoding": "br" });
    expect(asObject(page?.heads.gzip)["Content-Length"]).toBe(String(page?.bodies.gzip?.length));
    expect(gunzipSync(page?.bodies.gzip ?? "").toString()).toBe(html);
  });

  test("made of data keeps every byte of it and runs nothing", async () => {
    const body = `{"html":"<script>x</script>"}`;
    const page = await prepare({ body, headers: { ...headers, "content-type": "application/json" } });
    expect(page?.bodies.identity.toString()).toBe(body);
    expect(asObject(page?.heads.identity)["Content-Security-Policy"]).toContain(
      "default-src 'none'; style-src",
    );
  });

  test("says who may read it also to whoever has it already", async () => {
    const open = { "access-control-allow-origin": "*", "access-control-expose-headers": "etag" };
    const page = await prepare({
      body: "{}",
      headers: { ...headers, ...open, "content-type": "application/json" },
    });
    expect(asObject(page?.validators)).toMatchObject({ ...open, ETag: page?.etag });
    expect(asObject(page?.heads.identity)).toMatchObject(open);
  });

  test("is only for those who ask now when it is not there", async () => {
    const page = await prepare({ body: html, status: 404 });
    expect(asObject(page?.heads.identity)["Cache-Control"]).toBe("no-store");
  });

  test("promises https only where it was asked for by https", async () => {
    const name = "Strict-Transport-Security";
    expect(asObject((await prepare({ body: html }))?.heads.br)[name]).toBeUndefined();
    expect(asObject((await prepare({ body: html, protocol: "https" }))?.heads.br)[name]).toBe(
      "max-age=31536000",
    );
  });

  test("cannot be made of one that needs its scripts", async () => {
    expect(await prepare({ body: `<!--$?--><template id="B:0"></template><!--/$-->` })).toBeUndefined();
  });
});

interface Given {
  body: string;
  status?: number;
  protocol?: "http" | "https";
  headers?: Record<string, string>;
}

function prepare({ body, status = 200, protocol = "http", headers: given = headers }: Given) {
  const tags = new Set(["home"]);
  const from = { protocol, host: "portal.example" };
  return preparePage(
    { status, headers: given, body: Buffer.from(body), tags, from, now: 0 },
    lightenWith(noStyleSheets),
  );
}

function asObject(head: readonly string[] = []): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let at = 0; at < head.length; at += 2) pairs.push([head[at] ?? "", head[at + 1] ?? ""]);
  return Object.fromEntries(pairs);
}
