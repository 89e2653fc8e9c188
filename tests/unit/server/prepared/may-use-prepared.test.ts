import { describe, expect, test } from "vitest";
import { isPersonal, mayUsePrepared } from "#server/prepared/may-use-prepared.ts";

describe("a request may be answered with the page that everybody gets", () => {
  test.each([
    {},
    { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" },
    { accept: "application/json" },
    { accept: "application/json, text/plain, */*" },
    { cookie: "theme=dark; possession=1" },
    { cookie: "authjs.csrf-token=abc; authjs.callback-url=x" },
    { "if-none-match": '"a"', "cache-control": "no-cache" },
  ])("with %j", (headers) => {
    expect(mayUsePrepared({ method: "GET", headers })).toBe(true);
    expect(mayUsePrepared({ method: "HEAD", headers })).toBe(true);
  });

  test.each([
    { cookie: "portal.session=abc" },
    { cookie: "a=b; __Host-portal.session=abc" },
    { cookie: "a=b;authjs.session-token.0=abc" },
    { cookie: "__Secure-authjs.session-token=abc" },
    { cookie: "SESSION=" },
    { cookie: "__prerender_bypass=abc" },
    { authorization: "Bearer abc" },
    { authorization: "" },
    { rsc: "1" },
    { "next-router-prefetch": "1" },
    { "next-router-segment-prefetch": "/_tree" },
    { "next-router-state-tree": "x" },
    { "next-url": "/ar" },
    { "next-action": "40f1" },
    { accept: "application/ld+json" },
    { accept: "application/ld+json, */*;q=0.1" },
    { accept: "application/ld+json, text/html;q=0.5" },
    { accept: "text/html, application/ld+json;q=0.9" },
    { accept: "text/x-component" },
    { accept: "text/csv" },
  ])("not with %j", (headers) => {
    expect(mayUsePrepared({ method: "GET", headers })).toBe(false);
  });

  test.each(["POST", "PUT", "OPTIONS", undefined])("not with %s", (method) => {
    expect(mayUsePrepared({ method, headers: {} })).toBe(false);
  });
});

describe("an address that names its format has no other form", () => {
  const file = "/api/v1/catalogue.jsonld?x=1";
  test.each(["application/ld+json", "text/csv", "nonsense"])("whatever is accepted: %s", (accept) => {
    expect(mayUsePrepared({ method: "GET", url: file, headers: { accept } })).toBe(true);
    for (const url of ["/api/v1/services/MOI-001", "/ar/services.csv", "/api/v1/services?x=.csv"])
      expect(mayUsePrepared({ method: "GET", url, headers: { accept } })).toBe(false);
  });

  test("a person who signed in still asks for themselves", () => {
    const headers = { cookie: "portal.session=1" };
    expect(mayUsePrepared({ method: "GET", url: file, headers })).toBe(false);
  });
});

test("a session among a thousand cookies is found", () => {
  const others = Array.from({ length: 1_000 }, (_, at) => `session_like_${"x.".repeat(5)}${at}`).join(";");
  expect(isPersonal({ cookie: `${others}; portal.session=1` })).toBe(true);
});
