import { describe, expect, test } from "vitest";
import { isOwnWrite, isRead, lacksToken } from "#server/guard/own-write.ts";

const hosts = ["localhost:3000", "portal.example"];

describe("a write", () => {
  test.each([
    ["from the page itself", { origin: "http://localhost:3000" }],
    ["from the configured address", { origin: "https://portal.example" }],
    ["from the configured address with its port", { origin: "https://portal.example:443" }],
    ["from the same name in capitals", { origin: "https://PORTAL.example" }],
    ["that the browser calls same-origin", { "sec-fetch-site": "same-origin" }],
    ["by a machine with a key and no cookie", { authorization: "Bearer abc" }],
  ])("%s is our own", (_what, headers) => {
    expect(isOwnWrite(headers, hosts)).toBe(true);
  });

  test.each([
    ["that says nothing of where it comes from", {}],
    ["from another site", { origin: "https://evil.example" }],
    [
      "from another site with a forged forwarded host",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["from another port", { origin: "http://localhost:4000" }],
    ["from the other name of this machine", { origin: "http://127.0.0.1:3000" }],
    ["from nowhere", { origin: "null" }],
    ["from nowhere, called same-origin", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["from a host that only begins like ours", { origin: "https://portal.example.evil.example" }],
    ["from a host that only ends like ours", { origin: "https://evilportal.example" }],
    ["with our name as a user's", { origin: "https://portal.example@evil.example" }],
    ["by another protocol", { origin: "ftp://portal.example" }],
    ["with nonsense for an origin", { origin: "::" }],
    ["from a sister site", { "sec-fetch-site": "same-site" }],
    ["from a bookmark", { "sec-fetch-site": "none" }],
    ["with a key and a cookie", { authorization: "Bearer abc", cookie: "portal.session=1" }],
    ["with a key, from another site", { authorization: "Bearer abc", "sec-fetch-site": "cross-site" }],
  ])("%s is not", (_what, headers) => {
    expect(isOwnWrite(headers, hosts)).toBe(false);
  });

  test("is anything but GET, HEAD and OPTIONS", () => {
    expect(["GET", "HEAD", "OPTIONS"].every(isRead)).toBe(true);
    expect(["POST", "PUT", "PATCH", "DELETE", undefined].some(isRead)).toBe(false);
  });
});

describe("a program that writes where a token is needed", () => {
  const url = "/api/v1/indicators";

  test.each([
    ["without one is told so", { url, headers: {} }, true],
    ["whatever follows the address", { url: `${url}?x=1`, headers: {} }, true],
    ["also where it tells of uses", { url: `${url}/uses`, headers: {} }, true],
    ["with one is not", { url, headers: { authorization: "Bearer x" } }, false],
    ["is no browser with a session", { url, headers: { cookie: "a=b" } }, false],
    ["is no page of another site", { url, headers: { origin: "https://evil.example" } }, false],
    ["is no browser at all", { url, headers: { "sec-fetch-site": "cross-site" } }, false],
    ["asks for that address alone", { url: "/api/v1/services", headers: {} }, false],
    ["asks for no address below it", { url: `${url}/csv`, headers: {} }, false],
  ])("%s", (_what, request, lacks) => {
    expect(lacksToken(request)).toBe(lacks);
  });
});
