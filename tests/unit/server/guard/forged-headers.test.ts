import { describe, expect, test } from "vitest";
import { cleanHeaders } from "#server/guard/forged-headers.ts";

const from = { address: "198.51.100.7", host: "portal.example", protocol: "https" } as const;
const known = {
  "x-forwarded-for": "198.51.100.7",
  "x-forwarded-host": "portal.example",
  "x-forwarded-port": "443",
  "x-forwarded-proto": "https",
};

describe("headers on their way to the framework", () => {
  test.each([
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-middleware-set-cookie",
    "x-nextjs-data",
    "x-nextjs-cache",
    "x-matched-path",
    "x-now-route-matches",
    "x-invoke-path",
    "x-prerender-revalidate",
    "x-portal-prepared",
    "x-portal-path",
    "x-original-url",
    "x-rewrite-url",
    "x-real-ip",
    "x-client-ip",
    "true-client-ip",
    "x-forwarded-server",
    "x-forwarded-prefix",
    "x-http-method-override",
    "forwarded",
    "next-resume",
  ])("lose %s", (name) => {
    const headers = { [name]: "1" };
    cleanHeaders(headers, from);
    expect(headers).toEqual(known);
  });

  test("say what the front knows in place of what the client claims", () => {
    const headers = {
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "http",
    };
    cleanHeaders(headers, from);
    expect(headers).toEqual(known);
  });

  test("keep everything else, also what the framework's own scripts send", () => {
    const own = {
      cookie: "a=b",
      rsc: "1",
      "next-action": "40f1",
      "next-router-state-tree": "x",
      accept: "*/*",
    };
    const headers = { ...own };
    cleanHeaders(headers, from);
    expect(headers).toEqual({ ...own, ...known });
  });

  test("name the port of the host that was asked", () => {
    const headers: Record<string, string> = {};
    cleanHeaders(headers, { ...from, host: "localhost:4210", protocol: "http" });
    expect(headers["x-forwarded-port"]).toBe("4210");
  });
});
