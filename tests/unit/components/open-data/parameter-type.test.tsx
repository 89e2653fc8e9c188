import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ParameterType } from "#components/open-data/parameter-type.tsx";
import type { Parameter } from "#lib/open-data/openapi.ts";

function typeOf(parameter: Partial<Parameter>, language: "ar" | "en" = "en"): string {
  const asked = {
    name: "x",
    in: "query",
    required: false,
    description: "",
    schema: {},
    ...parameter,
  } as const;
  const html = renderToStaticMarkup(<ParameterType language={language} parameter={asked} />);
  return html.replaceAll(/<[^>]*>/g, "");
}

test.each<[string, Partial<Parameter>, string]>([
  ["text", { schema: { type: "string", maxLength: 200 } }, "text · longest, in characters: 200"],
  ["a form", { schema: { type: "string", pattern: "^[A-Z]$" } }, "text · ^[A-Z]$"],
  ["a choice", { schema: { type: "string", enum: ["a", "b"] } }, "one of: a b"],
  ["numbers to choose from", { schema: { type: "number", enum: [0, 1] } }, "one of: 0 1"],
  [
    "a number",
    { schema: { type: "integer", minimum: 1, maximum: 100_000, default: 1 } },
    "whole number from 1 to 100,000 · when left out: 1",
  ],
  ["yes or no", { schema: { type: "boolean" } }, "true or false"],
  ["what must be there", { required: true, schema: { type: "string" } }, "required · text"],
])("%s is said in words", (_what, parameter, words) => {
  expect(typeOf(parameter)).toBe(words);
});

test("in Arabic too", () => {
  expect(typeOf({ schema: { type: "integer", minimum: 1, maximum: 100 } }, "ar")).toBe(
    "عدد صحيح من 1 إلى 100",
  );
});
