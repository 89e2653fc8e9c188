import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { addresses } from "#lib/open-data/addresses.ts";
import { parameterSchema } from "#lib/open-data/schemas.ts";
import { hostileValues } from "#tests/support/bad-input.ts";

const ajv = new Ajv2020({ strict: false });
const parameters = addresses.flatMap(({ id, parameters: all = [] }) => all.map((one) => ({ id, ...one })));
const sent = Object.values(hostileValues).map((value) => new URLSearchParams(`v=${value}`).get("v") ?? "");

describe("what a parameter is parsed to is what it is described as", () => {
  test.each(parameters)("$id: $name, whatever is sent", ({ schema }) => {
    const isDescribed = ajv.compile(parameterSchema(schema));
    for (const value of sent) {
      const parsed = schema.safeParse(value);
      if (parsed.success) expect([value, isDescribed(parsed.data)]).toEqual([value, true]);
    }
  });

  test.each(parameters.filter(({ example }) => example !== undefined))(
    "$id: $name, the example",
    ({ schema, example }) => {
      const parsed = schema.safeParse(String(example));
      expect(parsed).toMatchObject({ success: true });
      expect(ajv.compile(parameterSchema(schema))(parsed.data)).toBe(true);
    },
  );
});
