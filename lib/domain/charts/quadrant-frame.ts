import type { Piece } from "./drawing.ts";
import type { QuadrantLayout } from "./quadrant-layout.ts";

const ticks = [0, 25, 50, 75, 100];

export interface AxisNames {
  impact: string;
  readiness: string;
}

/** The axes of the chart, their names, and the lines that part the quadrants. */
export function quadrantFrame(layout: QuadrantLayout, threshold: number, names: AxisNames): Piece[] {
  const { plot, across, up, start, end } = layout;
  const [upper, lower] = [plot.y, plot.y + plot.height];
  const developNow = { x: Math.min(across(threshold), end), width: Math.abs(end - across(threshold)) };
  const upright = (x: number) => line(x, upper, x, lower);
  const level = (y: number) => line(start, y, end, y);
  return [
    { element: "rect", at: { ...developNow, y: upper, height: up(threshold) - upper }, fill: "green-soft" },
    {
      element: "g",
      stroke: "line",
      inside: ticks.flatMap((tick) => [upright(across(tick)), level(up(tick))]),
    },
    {
      element: "g",
      at: { strokeDasharray: "4 3" },
      stroke: "ink-soft",
      inside: [upright(across(threshold)), level(up(threshold))],
    },
    {
      element: "g",
      at: { fontSize: 11.5 },
      fill: "ink-soft",
      inside: ticks.flatMap((tick) => tickLabels(tick, layout)),
    },
    {
      element: "g",
      at: { fontSize: 12.5, fontWeight: 600 },
      fill: "ink",
      inside: axisNames(layout, names),
    },
  ];
}

function line(x1: number, y1: number, x2: number, y2: number): Piece {
  return { element: "line", at: { x1, y1, x2, y2 } };
}

function tickLabels(tick: number, { plot, across, up, towards, start }: QuadrantLayout): Piece[] {
  const below = { x: across(tick), y: plot.y + plot.height + 16, textAnchor: "middle" };
  const beside = { x: start - towards * 6, y: up(tick) + 4, textAnchor: towards === 1 ? "end" : "start" };
  return [below, beside].map((at) => ({ element: "text", at, inside: String(tick) }));
}

const arrow = { length: 10, head: 3.5, room: 14 };

/** Each beside an arrow, which is drawn: not every machine's letters have one. */
function axisNames({ plot, towards, start, end }: QuadrantLayout, names: AxisNames): Piece[] {
  const [atStart, atEnd] = towards === 1 ? ["start", "end"] : ["end", "start"];
  const [above, below] = [plot.y - 12, plot.y + plot.height + 32];
  const { length, head, room } = arrow;
  const up = { x: start + towards * head, y: above - length };
  const forth = { x: end, y: below - head };
  return [
    arrowPiece(`M${up.x} ${above}v${-length}m${-head} ${head}l${head} ${-head}l${head} ${head}`),
    {
      element: "text",
      at: { x: start + towards * room, y: above, textAnchor: atStart },
      inside: names.impact,
    },
    arrowPiece(
      `M${forth.x - towards * length} ${forth.y}h${towards * length}` +
        `m${-towards * head} ${-head}l${towards * head} ${head}l${-towards * head} ${head}`,
    ),
    {
      element: "text",
      at: { x: end - towards * room, y: below, textAnchor: atEnd },
      inside: names.readiness,
    },
  ];
}

function arrowPiece(d: string): Piece {
  return {
    element: "path",
    at: { d, fill: "none", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" },
    stroke: "ink",
  };
}
