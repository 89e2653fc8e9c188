import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { searchParameters } from "#lib/catalogue/schema.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";

const inEnglish = describeApi("en", "https://portal.example/");
const operations = Object.entries(inEnglish.paths).map(([path, { get }]) => ({ path, ...get }));
const parametersOf = (path: string) =>
  (inEnglish.paths[path]?.get.parameters ?? []).flatMap((one) => ("name" in one ? [one] : []));

describe("the description of the API", () => {
  test.each(["ar", "en"] as const)("is OpenAPI 3.1, in the language %s", async (language) => {
    const validator = new Validator();
    const sent = JSON.parse(JSON.stringify(describeApi(language, "https://portal.example")));
    expect(await validator.validate(sent)).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  test("refers to nothing that is not in it, and holds nothing that nothing refers to", () => {
    const { schemas, parameters, headers, responses } = inEnglish.components;
    const there = Object.entries({ schemas, parameters, headers, responses }).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    const referred = [...JSON.stringify(inEnglish).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect([...new Set(referred)].toSorted()).toEqual(there.toSorted());
  });

  test("has a name of its own for each address", () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says what stands in each path, and asks for it", () => {
    for (const { path } of operations) {
      const inPath = parametersOf(path).filter((one) => one.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required, example }) => required && example !== undefined)).toBe(true);
    }
  });

  test("names every parameter that the search parses, with what is understood of it", () => {
    const parameters = parametersOf("/api/v1/services");
    expect(parameters.map(({ name }) => name)).toEqual([...Object.keys(searchParameters), "pageSize"]);
    expect(Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))).toMatchObject({
      q: { type: "string", maxLength: 200 },
      delivery: { enum: ["in-person", "hybrid", "electronic"] },
      maturity: { enum: [0, 1, 2, 3, 4] },
      verified: { type: "boolean" },
      requires: { type: "string", pattern: String.raw`^[A-Z]{3}-\d{3}$` },
      page: { type: "integer", minimum: 1, default: 1 },
      pageSize: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    });
  });

  test("promises a tag wherever it says that nothing may have changed", () => {
    for (const { responses } of operations) {
      const isTagged = JSON.stringify(responses["200"]).includes("#/components/headers/ETag");
      expect("304" in responses).toBe(isTagged);
    }
  });

  test("lets fields be added to what an answer holds", () => {
    expect(JSON.stringify(inEnglish.components.schemas)).not.toContain('"additionalProperties":false');
  });
});
