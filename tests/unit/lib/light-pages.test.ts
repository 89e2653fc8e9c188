import { describe, expect, test } from "vitest";
import { isLightPage } from "#lib/light-pages.ts";
import { everyPage, routeOf } from "#tests/support/every-page.ts";

const forAll = everyPage.filter(({ as }) => as === undefined);
const forStaff = everyPage.filter(({ as }) => as !== undefined);
const languages = ["ar", "en"];

describe("a page without the framework's scripts", () => {
  test.each(forAll)("is one that everybody sees: $name", (page) => {
    expect(languages.map((language) => isLightPage(`/${language}${routeOf(page)}`))).toEqual([true, true]);
  });

  test.each(forStaff)("is none where staff work: $name", (page) => {
    expect(languages.map((language) => isLightPage(`/${language}${routeOf(page)}`))).toEqual([false, false]);
  });

  test.each(["/", "/nothing", "/fr/ministry", "/ar/ministry-of-something", "/en/nothing/ministry"])(
    "is also one that is not there: %s",
    (path) => expect(isLightPage(path)).toBe(true),
  );

  test.each(["/api/v1/services", "/api/health/live"])("is no data: %s", (path) =>
    expect(isLightPage(path)).toBe(false),
  );
});
