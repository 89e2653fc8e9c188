import { describe, expect, test } from "vitest";
import { handlingOf, isPublicAddress, languageOf } from "#browser/offline/routing.ts";

const origin = "https://services.example.ps";
const asked = (path: string, more = {}) => ({
  method: "GET",
  mode: "navigate",
  address: new URL(path, origin),
  isPartial: false,
  ...more,
});

describe("who deals with a request", () => {
  test.each(["/ar", "/en/services?q=x", "/ar/services/MOI-001", "/ar/ministry", "/en/nothing-here"])(
    "%s is a page",
    (path) => {
      expect(handlingOf(asked(path), origin)).toBe("page");
    },
  );

  test.each([
    "/fonts/readex-pro-arabic.woff2",
    "/icons/emblem.svg",
    "/enhance/portal.js",
    "/_next/static/css/0a1b.css",
    "/manifest.webmanifest",
  ])("%s is a file that is kept", (path) => {
    expect(handlingOf(asked(path, { mode: "no-cors" }), origin)).toBe("file");
  });

  test.each([
    ["a form that is sent", asked("/ar/support", { method: "POST" })],
    ["another site", asked("https://elsewhere.example/ar")],
    ["a part of a file", asked("/fonts/readex-pro-arabic.woff2", { mode: "no-cors", isPartial: true })],
    ["open data in a tab", asked("/api/v1/services.csv")],
    ["the framework's script", asked("/_next/static/chunks/main.js", { mode: "no-cors" })],
    ["the worker itself", asked("/service-worker.js", { mode: "same-origin" })],
    ["what a script asks of a page", asked("/ar/services", { mode: "cors" })],
    ["a pack", asked("/api/offline/catalogue", { mode: "cors" })],
    ["an address without a language", asked("/")],
  ])("%s is the browser's own business", (_what, request) => {
    expect(handlingOf(request, origin)).toBe("browser");
  });
});

test.each([
  ["/ar", "ar"],
  ["/en/services", "en"],
  ["/fr", null],
  ["/", null],
  ["/arabic", null],
])("the language of %s is %s", (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test.each(["ministry", "quality", "administration", "account", "sign-in", "support"])(
  "nothing below /%s is public, in either language",
  (section) => {
    for (const path of [`/ar/${section}`, `/en/${section}/anything`, `/ar/${section}/`])
      expect(isPublicAddress(path), path).toBe(false);
    expect(isPublicAddress(`/ar/${section}s-of-others`)).toBe(true);
  },
);
