import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StaticFiles } from "#server/static-files/static-files.ts";
import { openFront } from "./open-front.ts";

const style = "body{color:#14211b}".repeat(100);
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "portal-static-"));
  await mkdir(join(root, "public/fonts"), { recursive: true });
  await mkdir(join(root, "static/chunks"), { recursive: true });
  await writeFile(join(root, "public/fonts/readex.woff2"), "font");
  await writeFile(join(root, "public/enhance.js"), "1");
  await writeFile(join(root, "public/رمز.svg"), "<svg/>");
  await writeFile(join(root, "public/.env"), "secret");
  await writeFile(join(root, "public/notes.md"), "notes");
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(root, "static/chunks/[id]-1a.css"), style);
});
afterAll(() => rm(root, { recursive: true }));

describe("a static file", () => {
  test("of the build is kept for ever, and comes compressed", async () => {
    await using front = await open();
    const answer = await front.ask("/_next/static/chunks/%5Bid%5D-1a.css", {
      headers: { "accept-encoding": "br" },
    });
    expect(answer.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/css; charset=utf-8",
      "content-encoding": "br",
      "x-content-type-options": "nosniff",
    });
    expect(brotliDecompressSync(answer.body).toString()).toBe(style);
  });

  test.each([
    ["/fonts/readex.woff2", "font/woff2", "public, max-age=604800"],
    ["/enhance.js", "text/javascript; charset=utf-8", "public, max-age=0, must-revalidate"],
    ["/enhance.js?v=2", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    [`/${encodeURIComponent("رمز")}.svg`, "image/svg+xml", "public, max-age=604800"],
  ])("%s says what it is and how long it may be kept", async (target, type, caching) => {
    await using front = await open();
    const answer = await front.ask(target, { headers: { cookie: "portal.session=1" } });
    expect([answer.headers["content-type"], answer.headers["cache-control"]]).toEqual([type, caching]);
    const again = await front.ask(target, { headers: { "if-none-match": answer.headers.etag } });
    expect([again.status, again.text]).toEqual([304, ""]);
    const head = await front.ask(target, { method: "HEAD" });
    expect([head.text, head.headers["content-length"]]).toEqual(["", String(answer.body.length)]);
  });

  test.each([
    "/../secret.txt",
    "/fonts/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/fonts/..%2f..%2fsecret.txt",
    "/.env",
    "/notes.md",
    "/_next/static/../../secret.txt",
  ])(
    "is none outside the folders, nor of a kind nobody named: %s goes on to the framework",
    async (target) => {
      await using front = await open();
      expect((await front.ask(target)).text).toBe("framework");
    },
  );

  test("cannot be written", async () => {
    await using front = await open();
    const answer = await front.ask("/enhance.js", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect(answer.text).toBe("framework");
  });
});

async function open() {
  const staticFiles = await StaticFiles.in([
    { folder: join(root, "public"), at: "/", immutable: false },
    { folder: join(root, "static"), at: "/_next/static/", immutable: true },
    { folder: join(root, "not there"), at: "/x/", immutable: true },
  ]);
  return openFront({ staticFiles, handler: (_request, response) => response.end("framework") });
}
