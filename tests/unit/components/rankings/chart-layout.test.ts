import { describe, expect, test } from "vitest";
import { chartLayout, chartSize, cornerNames } from "#components/rankings/chart-layout.ts";
import { overlap } from "#components/rankings/place-labels.ts";

const nameOf = (quadrant: string) => `a name for ${quadrant}`;

describe("The chart of impact and readiness", () => {
  test("runs along the line of reading: to the right in English, to the left in Arabic", () => {
    const [english, arabic] = [chartLayout("en"), chartLayout("ar")];
    expect(english.across(100)).toBeGreaterThan(english.across(0));
    expect(arabic.across(100)).toBeLessThan(arabic.across(0));
  });

  test.each(["ar", "en"] as const)("grows upwards and stays in the drawing (%s)", (language) => {
    const { plot, up } = chartLayout(language);
    expect(up(100)).toBe(plot.y);
    expect(up(0)).toBe(plot.y + plot.height);
    expect(plot.x).toBeGreaterThan(0);
    expect(plot.x + plot.width).toBeLessThan(chartSize.width);
  });

  test.each(["ar", "en"] as const)("names each quadrant inside its own corner (%s)", (language) => {
    const layout = chartLayout(language);
    const names = cornerNames(layout, nameOf);
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
