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

/** From where the outline of a mark begins to its centre, by the outline's first step. */
const toCentre: Record<string, [number, number]> = { a: [5, 0], h: [5, 5], l: [0, 5] };

/** Where each mark of the drawing stands: its centre, whatever its shape. */
const centreOf = ({ at = {} }: Piece): string | null => {
  const [, x, y, step = ""] = String(at["d"]).match(/^m(\d+) (\d+)([ahl])/) ?? [];
  const [across, down] = toCentre[step] ?? [NaN, NaN];
  return x === undefined ? null : `${Number(x) + across},${Number(y) + down}`;
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
