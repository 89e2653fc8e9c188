import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPath } from "#lib/own-path.ts";

describe("where a sign-in may lead", () => {
  test.each([
    "/ar",
    "/en",
    "/ar/account",
    "/ar/quality/rounds/2026-1",
    "/ar/services?q=%D8%B1%D8%AE%D8%B5%D8%A9&page=2",
    "/ar/services?q=https://evil.example",
  ])("%s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    "",
    "/",
    "account",
    "ar/account",
    "/fr/account",
    "/arabic",
    "//evil.example",
    "//evil.example/ar",
    "///evil.example/ar",
    "/\\evil.example",
    "\\\\evil.example",
    "/ar\\..\\..\\evil.example",
    "/ar/\\/evil.example",
    "https:evil.example",
    "https://evil.example/ar",
    "HTTPS://evil.example/ar/",
    "http:/ar/account",
    "javascript:alert(1)",
    "javascript:/ar/alert(1)",
    "JaVaScRiPt:alert(1)//ar",
    "data:text/html,ar",
    "vbscript:ar",
    " /ar/account",
    "\t/ar/account",
    "/ar/account\r\nSet-Cookie: a=b",
    "/ar\n//evil.example",
    "/\t/evil.example",
    "/ar/\u0000",
    "/%61r/account",
    "/@evil.example/ar",
    "/.evil.example",
    "/../ar",
    "/./ar",
    "?/ar/",
    "#/ar/",
    "／ar/account",
    "/ａｒ/account",
  ])("not %j", (path) => {
    expect(ownPath(path)).toBeNull();
  });

  test.each([null, undefined, 1, ["/ar/account"], { toString: () => "/ar" }, new File([], "ar")])(
    "not what is no text: %s",
    (value) => {
      expect(ownPath(value)).toBeNull();
    },
  );

  test.each([
    "/ar/../../evil.example",
    "/ar/%2e%2e//evil.example",
    "/ar/..//evil.example",
    "/ar/.././/evil.example",
  ])("not by climbing: %s", (path) => {
    expect(ownPath(path)).toBeNull();
  });

  test("a resolved path is what is kept, without a fragment", () => {
    expect(ownPath("/ar/a/../account#:~:text=a")).toBe("/ar/account");
  });

  test("whatever is typed stays on this host", () => {
    const typed = fc.array(
      fc.constantFrom("/", "..", ".", "%2e", "ar", "en", "\\", "@", ":", "evil.example", "?", "#", "\t"),
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const path = ownPath(`/ar/${parts.join("")}`) ?? "/ar";
        expect(new URL(path, "https://portal.example").host).toBe("portal.example");
      }),
    );
  });
});
