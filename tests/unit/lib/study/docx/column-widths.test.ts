import { describe, expect, test } from "vitest";
import { columnWidths } from "#lib/study/docx/column-widths.ts";

const cell = (text: string) => ({ text, language: "en", value: null }) as const;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe("The widths of the columns of a table", () => {
  test("fill the page, and give long texts what short ones leave", () => {
    const rows = [[cell("1"), cell("Renewal of a private driving licence"), cell("Develop now")]];
    const [place = 0, service = 0, group = 0] = columnWidths(
      { head: ["Place", "Service", "Group"], rows },
      9_000,
    );
    expect(sum([place, service, group])).toBeGreaterThan(8_990);
    expect(service).toBeGreaterThan(group);
    expect(group).toBeGreaterThan(place);
  });

  test("leave every word of a heading whole", () => {
    const head = ["Place", "Service", "Organisation", "Impact", "Readiness", "Priority", "Group"];
    const long = "a service with a name that goes on for some lines";
    const rows = [[cell("1"), cell(long), cell(long), cell("76.9"), cell("76.9"), cell("77.6"), cell(long)]];
    const widths = columnWidths({ head, rows }, 9_525);
    head.forEach((title, column) => expect(widths[column]).toBeGreaterThan(135 * title.length));
    expect(sum(widths)).toBeLessThanOrEqual(9_525);
  });

  test("shrink together where there is no room for all", () => {
    const widths = columnWidths({ head: ["Organisation", "Communication"], rows: [] }, 2_000);
    expect(sum(widths)).toBeLessThanOrEqual(2_000);
    expect(Math.min(...widths)).toBeGreaterThan(900);
  });
});
