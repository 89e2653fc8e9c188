import { describe, expect, test } from "vitest";
import { judge, tagsOf } from "#server/prepared/verdict.ts";

const page = { "x-portal-prepared": "catalogue service:MOI-014", "content-type": "text/html; charset=utf-8" };

describe("an answer", () => {
  test.each([
    ["hold", 200, page],
    ["hold", 200, { ...page, "x-portal-prepared": "" }],
    ["hold", 200, { ...page, "content-type": "application/json" }],
    ["hold", 200, { ...page, "content-type": "application/ld+json" }],
    [
      "hold",
      200,
      { ...page, "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    ],
    ["hold", 200, { ...page, vary: "rsc, next-router-state-tree, Accept-Encoding" }],
    ["share", 404, page],
    ["share", 308, { ...page, location: "/ar" }],
    ["own", 200, { "content-type": "text/html" }],
    ["own", 200, { ...page, "set-cookie": ["a=b"] }],
    ["own", 404, { ...page, "set-cookie": ["a=b"] }],
    ["own", 200, { ...page, vary: "Accept-Language" }],
    ["own", 200, { ...page, vary: ["rsc", "*"] }],
    ["own", 200, { ...page, "content-type": "text/x-component" }],
    ["own", 200, { ...page, "content-type": "application/octet-stream" }],
    ["own", 200, { "x-portal-prepared": "a" }],
    ["failed", 500, page],
    ["failed", 503, {}],
  ] as const)("is judged %s: %i %j", (verdict, status, headers) => {
    expect(judge(status, { ...headers } as never)).toBe(verdict);
  });

  test("names its tags", () => {
    expect(tagsOf(page)).toEqual(new Set(["catalogue", "service:MOI-014"]));
    expect(tagsOf({})).toEqual(new Set());
  });
});
