import fc from "fast-check";
import { expect, test } from "vitest";
import { inertJson } from "#lib/inert-json.ts";

const hostile = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]>",
  "&lt;",
  "\u2028\u2029",
  "<\u0000/script>",
];

test.each(hostile)("%j neither ends the element it stands in nor begins another", (text) => {
  const json = inertJson({ name: text });
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual({ name: text });
});

test("whatever is written is read again as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = inertJson(value);
      expect(json).not.toMatch(/[<>&]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
