import { describe, expect, test } from "vitest";
import { timelineLayout, quartersFit, yearsIn } from "#components/charts/timeline-layout.ts";
import { LONGEST_HORIZON } from "#lib/domain/roadmap/roadmap-input.ts";
import { horizonOf } from "#lib/roadmap/horizon-of.ts";

describe("The line of time", () => {
  test("runs as the language is read: to the right in English, to the left in Arabic", () => {
    const [english, arabic] = [timelineLayout("en", 8), timelineLayout("ar", 8)];
    expect([english.across(0), english.across(8)]).toEqual([0, 100]);
    expect([arabic.across(0), arabic.across(8)]).toEqual([100, 0]);
  });

  test("is the same in both languages, mirrored", () => {
    const [english, arabic] = [timelineLayout("en", 12), timelineLayout("ar", 12)];
    const { x, width } = english.bar(2, 5);
    expect(arabic.bar(2, 5).width).toBe(width);
    expect(arabic.bar(2, 5).x).toBeCloseTo(100 - x - width, 2);
  });

  test.each(["ar", "en"] as const)("holds every bar, each as wide as it lasts (%s)", (language) => {
    for (const quarters of [1, 7, 12, LONGEST_HORIZON]) {
      const { bar } = timelineLayout(language, quarters);
      for (let start = 0; start < quarters; start += 1) {
        for (let end = start + 1; end <= quarters; end += 1) {
          const { x, width } = bar(start, end);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThan(100.01);
          expect(width / (end - start)).toBeCloseTo(100 / quarters, 2);
        }
      }
    }
  });

  test.each(["ar", "en"] as const)("lets what follows begin where its need ends (%s)", (language) => {
    const { bar } = timelineLayout(language, 12);
    const [need, next] = [bar(0, 3), bar(3, 4)];
    const [left, right] = need.x < next.x ? [need, next] : [next, need];
    expect(left.x + left.width).toBeCloseTo(right.x, 2);
  });

  test("names a quarter in its middle", () => {
    const { across, middle } = timelineLayout("ar", 12);
    expect(middle(4)).toBeCloseTo((across(4) + across(5)) / 2, 2);
  });
});

/** The width of a line on a phone, and of four figures and of one on it, in pixels. */
const phone = 300;
const widths = { year: 28, quarter: 8 };

describe("The calendar above it", () => {
  const horizons = Array.from({ length: LONGEST_HORIZON }, (_, index) =>
    [1, 2, 3, 4].map((quarter) => horizonOf(`2027-Q${quarter}`, index + 1)),
  ).flat();

  test("parts every horizon into its years", () => {
    for (const quarters of horizons) {
      const years = yearsIn(quarters);
      expect(years.flatMap(({ first, last }) => quarters.slice(first, last + 1))).toEqual(quarters);
    }
  });

  test("names no two years over each other, on a phone either, and every whole year", () => {
    for (const quarters of horizons) {
      const years = yearsIn(quarters);
      const { middle } = timelineLayout("en", quarters.length);
      const centres = years
        .filter(({ isNamed }) => isNamed)
        .map(({ first, last }) => (phone * middle((first + last) / 2)) / 100);
      for (const [index, centre] of centres.slice(1).entries())
        expect(centre - Number(centres[index])).toBeGreaterThanOrEqual(widths.year);
      expect(years.filter(({ first, last, isNamed }) => last - first === 3 && !isNamed)).toEqual([]);
    }
  });

  test("numbers quarters where there is room for each", () => {
    const fitting = Array.from({ length: LONGEST_HORIZON }, (_, index) => index + 1).filter(quartersFit);
    expect(fitting).toContain(12);
    expect(phone / Math.max(...fitting)).toBeGreaterThan(widths.quarter);
    expect(quartersFit(LONGEST_HORIZON)).toBe(false);
  });
});
