import { expect, test } from "vitest";
import { describeApi } from "#lib/open-data/describe-api.ts";
import { exampleAddress } from "#lib/open-data/example-address.ts";

const { paths } = describeApi("en", "https://portal.example");
const exampleOf = (path: string) => {
  const described = paths[path];
  return described && exampleAddress(path, described.get);
};

test.each([
  ["/api/v1/organisations", "/api/v1/organisations"],
  ["/api/v1/services/{code}", "/api/v1/services/MOI-001"],
  ["/api/v1/priorities/{edition}", "/api/v1/priorities/demo-1"],
])("%s is asked as %s", (path, example) => {
  expect(exampleOf(path)).toBe(example);
});

test("what stands in a query is written as addresses write it", () => {
  const asked = new URL(exampleOf("/api/v1/services") ?? "", "https://portal.example").searchParams;
  expect(Object.fromEntries(asked)).toEqual({ q: "جواز سفر", pageSize: "5" });
});
