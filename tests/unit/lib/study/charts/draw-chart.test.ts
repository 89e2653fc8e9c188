import { describe, expect, test } from "vitest";
import type { Piece } from "#lib/domain/charts/drawing.ts";
import { quadrantLayout } from "#lib/domain/charts/quadrant-layout.ts";
import { direction, languages } from "#lib/i18n/languages.ts";
import { drawChart } from "#lib/study/charts/draw-chart.ts";
import { speak, type SpokenBlock, type SpokenChart } from "#lib/study/speak.ts";
import { largeStudy } from "#tests/support/sealed-study.ts";

const isChart = (block: SpokenBlock): block is SpokenChart => block.kind === "chart";
const flat = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, ...(Array.isArray(piece.inside) ? flat(piece.inside) : [])]);

/** Where each mark of the drawing stands: its centre, whatever its shape. */
const centreOf = ({ element, at = {} }: Piece): string | null => {
  const [cx, x, width] = [at["cx"], Number(at["x"]), Number(at["width"])];
  if (element === "circle") return `${cx},${at["cy"]}`;
  if (element === "rect" && at["width"] === at["height"])
    return `${x + width / 2},${Number(at["y"]) + width / 2}`;
  const start = String(at["d"]).match(/^M(\d+) (\d+)l/);
  return start ? `${start[1]},${Number(start[2]) + 5}` : null;
};

describe.each(languages)("The chart of a study in %s", (language) => {
  test("has a mark at the figures of each service in the tables that follow it", () => {
    const study = largeStudy(40);
    const chapter = speak(study, language).chapters.find(({ id }) => id === "quadrants");
    const blocks: SpokenBlock[] = chapter?.blocks ?? [];
    const chart = blocks.find(isChart);
    if (!chart) throw new Error("There is a chart.");
    const centres = flat(drawChart(chart, language).pieces).map(centreOf);
    const { across, up } = quadrantLayout(direction(language));
    const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows).toHaveLength(40);
    for (const [, , impact, readiness] of rows)
      expect(centres).toContain(`${across(Number(readiness?.value))},${up(Number(impact?.value))}`);
  });
});
