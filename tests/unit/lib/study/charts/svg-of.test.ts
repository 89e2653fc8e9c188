import { describe, expect, test } from "vitest";
import { svgOf } from "#lib/study/charts/svg-of.ts";

const drawing = (inside: string) => ({
  width: 20,
  height: 10,
  pieces: [
    { element: "text", at: { x: 1, textAnchor: "end" }, fill: "ink", halo: "paper", inside },
    { element: "g", stroke: "line", inside: [{ element: "line", at: { x1: 0, x2: 5 } }] },
  ] as const,
});

describe("A drawing as an image", () => {
  test("has the attributes of SVG and the colours of print", () => {
    const svg = svgOf(drawing("7"));
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="20" height="10" viewBox="0 0 20 10"/,
    );
    expect(svg).toContain('<text x="1" text-anchor="end" fill="#14211b">7</text>');
    expect(svg).toContain('<g stroke="#d9e0da"><line x1="0" x2="5"></line></g>');
  });

  test("paints the edge of a text below it", () => {
    const svg = svgOf(drawing("7"));
    const edge = svg.indexOf('stroke="#ffffff">7</text>');
    expect(edge).toBeGreaterThan(0);
    expect(svg.indexOf('fill="#14211b">7</text>')).toBeGreaterThan(edge);
  });

  test("takes a text for a text, whatever stands in it", () => {
    expect(svgOf(drawing(`<a href="x">&'`))).toContain(">&lt;a href=&quot;x&quot;&gt;&amp;'</text>");
  });
});
