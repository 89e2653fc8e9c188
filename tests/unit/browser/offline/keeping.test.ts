import { describe, expect, test } from "vitest";
import { isLasting, mayKeepFile, mayKeepPage, momentOf } from "#browser/offline/keeping.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const forAll = { ...html, "cache-control": "public, max-age=0, must-revalidate" };
const answer = (headers: Record<string, string>, more = {}) => ({
  status: 200,
  type: "basic",
  address: new URL("https://services.example.ps/ar/services/MOI-001"),
  headers: new Headers(headers),
  ...more,
});
const at = (path: string) => ({ address: new URL(path, "https://services.example.ps") });

describe("a page may be kept", () => {
  test("where it says that it is everybody's", () => {
    expect(mayKeepPage(answer(forAll))).toBe(true);
  });

  test.each([
    ["says nothing of it", answer(html)],
    ["is one person's", answer({ ...html, "cache-control": "private, no-store" })],
    ["says both", answer({ ...html, "cache-control": "public, no-store" })],
    ["only sounds public", answer({ ...html, "cache-control": "republic" })],
    ["is missing", answer(forAll, { status: 404 })],
    ["failed", answer(forAll, { status: 503 })],
    ["is a part", answer(forAll, { status: 206 })],
    ["cannot be read", answer(forAll, { type: "opaque" })],
    ["led elsewhere", answer(forAll, { type: "opaqueredirect", status: 0 })],
    ["is data", answer({ ...forAll, "content-type": "application/json" })],
    ["has no kind", answer({ "cache-control": "public" })],
    ["is a page of the staff that says it is public", answer(forAll, at("/ar/ministry/proposals"))],
    ["is a request for help that says it is public", answer(forAll, at("/en/support/ABC"))],
    ["is in no language", answer(forAll, at("/"))],
  ])("and not where it %s", (_what, answered) => {
    expect(mayKeepPage(answered)).toBe(false);
  });
});

test("a file may be kept where it is whole and everybody's", () => {
  const font = { "content-type": "font/woff2", "cache-control": "public, max-age=604800" };
  expect(mayKeepFile(answer(font))).toBe(true);
  expect(mayKeepFile(answer(font, { status: 206 }))).toBe(false);
  expect(mayKeepFile(answer({ "content-type": "font/woff2" }))).toBe(false);
});

test.each([
  ["public, max-age=604800", true],
  ["public, max-age=31536000, immutable", true],
  ["public, max-age=0, must-revalidate", false],
  ["", false],
])("«%s» lasts: %s", (caching, lasts) => {
  expect(isLasting(new Headers({ "cache-control": caching }))).toBe(lasts);
});

describe("the moment of an answer", () => {
  const otherwise = new Date("2026-11-27T10:00:00Z");
  const date = "Thu, 26 Nov 2026 08:00:00 GMT";
  const momentIn = (headers: Record<string, string>) =>
    momentOf(new Headers(headers), otherwise).toISOString();

  test("is when the portal sent it, less how old it was then", () => {
    expect(momentIn({ date })).toBe("2026-11-26T08:00:00.000Z");
    expect(momentIn({ date, age: "7200" })).toBe("2026-11-26T06:00:00.000Z");
    expect(momentIn({ date, age: "old" })).toBe("2026-11-26T08:00:00.000Z");
  });

  test.each(["", "yesterday"])("with the date «%s» it is the device's own", (said) => {
    expect(momentIn({ date: said })).toBe(otherwise.toISOString());
  });
});
