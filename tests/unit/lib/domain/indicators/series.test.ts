import { describe, expect, test } from "vitest";
import { comparable } from "#lib/domain/indicators/series.ts";

const value = (period: string, definition = 1) => ({ period, definition });
const periods = (values: readonly { period: string }[]) => values.map(({ period }) => period);

describe("Values that may be compared", () => {
  test("are of one frequency, in the order of time", () => {
    const all = [value("2026-02"), value("2017"), value("2025-12"), value("2026-Q1"), value("2016")];
    expect(periods(comparable(all, "month"))).toEqual(["2025-12", "2026-02"]);
    expect(periods(comparable(all, "year"))).toEqual(["2016", "2017"]);
    expect(periods(comparable(all, "quarter"))).toEqual(["2026-Q1"]);
  });

  test("are of the latest definition alone", () => {
    const all = [value("2025-12", 1), value("2026-01", 2), value("2026-02", 2)];
    expect(periods(comparable(all, "month"))).toEqual(["2026-01", "2026-02"]);
  });

  test("are those of an earlier definition where the later one has none of that frequency", () => {
    expect(periods(comparable([value("2017", 1), value("2026-01", 2)], "year"))).toEqual(["2017"]);
  });

  test("are none where there is none", () => {
    expect(comparable([], "month")).toEqual([]);
  });
});
