import { describe, expect, test } from "vitest";
import { columnsLayout, columnsSize } from "#components/ui/charts/columns-layout.ts";

const values = [10, 0, 40, 20];

describe("Columns", () => {
  test("begin where a line of the language begins", () => {
    const [arabic, english] = [columnsLayout("ar", values), columnsLayout("en", values)];
    expect(arabic.columns[0]?.x).toBeGreaterThan(arabic.columns[3]?.x ?? Infinity);
    expect(english.columns[0]?.x).toBeLessThan(english.columns[3]?.x ?? 0);
    expect([arabic.anchor, english.anchor]).toEqual(["start", "end"]);
  });

  test.each(["ar", "en"] as const)(
    "stand on nought, as high as their value, inside the drawing (%s)",
    (language) => {
      const { columns, base, ticks } = columnsLayout(language, values);
      const [ten, none, forty] = columns;
      expect(none?.height).toBe(0);
      expect((forty?.height ?? 0) / (ten?.height ?? 1)).toBeCloseTo(4, 0);
      for (const { x, y, width, height } of columns) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(columnsSize.width);
        expect(y + height).toBe(base);
      }
      expect(ticks[0]).toEqual({ value: 0, y: base });
    },
  );

  test("name as many periods as there is room for, the last one always", () => {
    const { columns } = columnsLayout(
      "ar",
      Array.from({ length: 12 }, (_, place) => place),
    );
    const named = columns.filter(({ isLabelled }) => isLabelled).length;
    expect(columns.at(-1)?.isLabelled).toBe(true);
    expect(named).toBeGreaterThanOrEqual(3);
    expect(named).toBeLessThanOrEqual(5);
  });

  test("of nothing alone still have a scale, in whole numbers", () => {
    const { ticks } = columnsLayout("en", [0, 0]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1]);
  });
});
