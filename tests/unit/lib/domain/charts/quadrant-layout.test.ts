import { describe, expect, test } from "vitest";
import { overlap } from "#lib/domain/charts/place-labels.ts";
import { chartSize, cornerNames, quadrantLayout } from "#lib/domain/charts/quadrant-layout.ts";

const nameOfQuadrant = { A: "a name for A", B: "a name for B", C: "a name for C", D: "a name for D" };

describe("The chart of impact and readiness", () => {
  test("runs along the line of reading: to the right in English, to the left in Arabic", () => {
    const [english, arabic] = [quadrantLayout("ltr"), quadrantLayout("rtl")];
    expect(english.across(100)).toBeGreaterThan(english.across(0));
    expect(arabic.across(100)).toBeLessThan(arabic.across(0));
  });

  test.each(["rtl", "ltr"] as const)("grows upwards and stays in the drawing (%s)", (reading) => {
    const { plot, up } = quadrantLayout(reading);
    expect(up(100)).toBe(plot.y);
    expect(up(0)).toBe(plot.y + plot.height);
    expect(plot.x).toBeGreaterThan(0);
    expect(plot.x + plot.width).toBeLessThan(chartSize.width);
  });

  test.each(["rtl", "ltr"] as const)("names each quadrant inside its own corner (%s)", (reading) => {
    const layout = quadrantLayout(reading);
    const names = cornerNames(layout, nameOfQuadrant);
    const middle = { x: layout.across(50), y: layout.up(50) };
    for (const { quadrant, box } of names) {
      const isReady = (box.x + box.width / 2 - middle.x) * layout.towards > 0;
      const isUpper = box.y < middle.y;
      expect([quadrant, isReady, isUpper]).toEqual([
        quadrant,
        "AC".includes(quadrant),
        "AB".includes(quadrant),
      ]);
    }
    expect(names.some((a) => names.some((b) => a !== b && overlap(a.box, b.box)))).toBe(false);
  });
});
