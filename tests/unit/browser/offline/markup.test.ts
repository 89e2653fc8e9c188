import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markup } from "#browser/offline/markup.ts";

describe("markup made on a device", () => {
  test.each([
    ["text", "هوية", "<b>هوية</b>"],
    ["a number", 0, "<b>0</b>"],
    ["nothing", null, "<b></b>"],
    ["what is not so", false as const, "<b></b>"],
    ["markup", markup`<i>1</i>`, "<b><i>1</i></b>"],
    ["several", ["<", markup`<i></i>`, null], "<b>&#60;<i></i></b>"],
    ["a tag", "<script>alert(1)</script>", "<b>&#60;script&#62;alert(1)&#60;/script&#62;</b>"],
    ["quotes", `" ' &`, "<b>&#34; &#39; &#38;</b>"],
  ])("takes %s", (_what, part, expected) => {
    expect(markup`<b>${part}</b>`.text).toBe(expected);
  });

  test("no text leaves the place that it was put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>\"'&a=/ ") }), (text) => {
        const { text: made } = markup`<a href="${text}">${text}</a>`;
        expect(made.match(/<|>/g)).toHaveLength(4);
        expect(made.match(/"/g)).toHaveLength(2);
        expect(made).not.toContain("'");
      }),
    );
  });
});
