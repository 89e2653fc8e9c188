import { expect, test } from "vitest";
import { answerFields } from "#lib/open-data/answer-fields.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";

const api = describeApi("en", "https://portal.example");

test.each([
  ["/api/v1/services", ["items", "total", "page", "pageSize", "facets"]],
  ["/api/health/ready", ["ready", "checks"]],
  ["/api/v1/catalogue.csv", []],
  ["/api/v1/catalogue.jsonld", []],
  ["/api/openapi.json", []],
])("%s answers with %j", (path, fields) => {
  const described = api.paths[path];
  expect(described && answerFields(api, described.get)).toEqual(fields);
});
