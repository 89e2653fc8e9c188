import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Drawing, Piece } from "./drawing.ts";
import { placeLabels, type LabelledPoint, type PlacedLabel } from "./place-labels.ts";
import { quadrantFrame, type AxisNames } from "./quadrant-frame.ts";
import {
  chartSize,
  cornerNames,
  quadrantLayout,
  type QuadrantLayout,
  type Reading,
} from "./quadrant-layout.ts";
import { quadrantMark } from "./quadrant-mark.ts";

/** A service at its two indices from 0 to 100. */
export interface QuadrantPoint {
  place: number;
  quadrant: Quadrant | null;
  impact: number;
  readiness: number;
  title?: string;
  /** Drawn faintly beside those that were asked for. */
  isFaint?: boolean;
}

export interface QuadrantsToDraw {
  reading: Reading;
  points: readonly QuadrantPoint[];
  /** Where the quadrants part. */
  threshold: number;
  names: AxisNames & { quadrants: Record<Quadrant, string> };
}

const reach = 5;
const digit = { width: 7.5, height: 12 };

/** Each service at its impact and readiness, with its place beside it, in four quadrants. */
export function drawQuadrants({ reading, points, threshold, names }: QuadrantsToDraw): Drawing {
  const layout = quadrantLayout(reading);
  const corners = cornerNames(layout, names.quadrants);
  const placed = points.map((point) => ({ ...point, ...standing(point, layout) }));
  const taken = corners.map(({ box }) => box);
  const labels = placeLabels(placed, layout.plot, taken);
  return {
    ...chartSize,
    pieces: [
      ...quadrantFrame(layout, threshold, names),
      ...corners.map(({ quadrant, x, y, anchor }): Piece => ({
        element: "text",
        at: { x, y, textAnchor: anchor, fontSize: 11.5 },
        fill: "ink-soft",
        inside: names.quadrants[quadrant],
      })),
      {
        element: "g",
        at: { fontSize: 11.5, textAnchor: "middle" },
        inside: placed.map((point, index) => pointPiece(point, labels[index] ?? null)),
      },
    ],
  };
}

type Standing = QuadrantPoint & LabelledPoint;

function standing(
  { place, impact, readiness }: QuadrantPoint,
  { across, up }: QuadrantLayout,
): LabelledPoint {
  const label = { width: String(place).length * digit.width + 1, height: digit.height };
  return { x: across(readiness), y: up(impact), reach, label };
}

function pointPiece(point: Standing, placed: PlacedLabel | null): Piece {
  return {
    element: "g",
    ...(point.isFaint && { at: { opacity: 0.25 } }),
    ...(point.title !== undefined && { title: point.title }),
    inside: [...(placed ? labelPieces(point, placed) : []), quadrantMark(point.quadrant, point)],
  };
}

function labelPieces({ x, y, place }: Standing, { box, led }: PlacedLabel): Piece[] {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const lead: Piece = {
    element: "line",
    at: { x1: x, y1: y, x2: centre.x, y2: centre.y, strokeWidth: 0.75 },
    stroke: "edge",
  };
  const label: Piece = {
    element: "text",
    at: { x: centre.x, y: centre.y + 4, fontWeight: 600 },
    fill: "ink",
    halo: "paper",
    inside: String(place),
  };
  return led ? [lead, label] : [label];
}
