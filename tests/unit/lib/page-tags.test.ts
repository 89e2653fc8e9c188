import { describe, expect, test } from "vitest";
import { pageTags } from "#lib/page-tags.ts";

describe("the front may hold", () => {
  test.each([
    ["/ar", ["shell", "catalogue", "priorities", "indicators"]],
    ["/en/services/MOI-001", ["shell", "catalogue", "priorities"]],
    ["/ar/services/a-z/ت", ["shell", "catalogue", "priorities"]],
    ["/api/v1/organisations", ["shell", "catalogue"]],
    ["/api/openapi.json", ["shell"]],
    ["/api/offline/catalogue", ["catalogue"]],
    ["/api/offline/organisations/interior", ["catalogue"]],
    ["/sitemap.xml", ["catalogue", "priorities"]],
    ["/robots.txt", ["shell"]],
  ])("%s, until one of %j changes", (path, tags) => {
    expect(pageTags(path)).toEqual(tags);
  });

  test.each([
    "/ar/support",
    "/ar/services/MOI-001/feedback",
    "/ar/ministry",
    "/ar/sign-in",
    "/sitemap.xml/services",
    "/services",
    "/",
  ])("nothing of %s", (path) => {
    expect(pageTags(path)).toBeNull();
  });
});
