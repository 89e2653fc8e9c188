import { describe, expect, test } from "vitest";
import { browserOf } from "#lib/accounts/browser-of.ts";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("the browser of a session, in words", () => {
  test.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/150.0.0.0 Safari/537.36`,
      "Chrome",
      "Windows",
    ],
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/150.0.0.0 Safari/537.36 Edg/150.0`, "Edge", "Windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "Linux"],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${webkit} Version/19.0 Mobile Safari/604.1`,
      "Safari",
      "iOS",
    ],
    [
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/19.0 Safari/605.1`,
      "Safari",
      "macOS",
    ],
    [
      `Mozilla/5.0 (Linux; Android 15; SM-A155F) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
      "Samsung Internet",
      "Android",
    ],
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/150.0 Safari/537.36 OPR/120.0`, "Opera", "Windows"],
    ["curl/8.5.0", null, null],
    ["", null, null],
    [null, null, null],
  ])("%s", (userAgent, browser, system) => {
    expect(browserOf(userAgent)).toEqual({ browser, system });
  });
});
