import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Drawing, Piece } from "./drawing.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { gathered, partCrowd, type Gathering } from "./quadrant-crowd.ts";
import { quadrantFrame, type AxisNames } from "./quadrant-frame.ts";
import { chartSize, cornerNames, quadrantLayout, type CornerName, type Reading } from "./quadrant-layout.ts";
import { quadrantMark } from "./quadrant-mark.ts";
import type { QuadrantPoint } from "./quadrant-point.ts";

export interface QuadrantsToDraw {
  reading: Reading;
  /** In the order of their places. */
  points: readonly QuadrantPoint[];
  /** Where the quadrants part. */
  threshold: number;
  names: AxisNames & {
    quadrants: Record<Quadrant, string>;
    /** Says that so many more stand behind a point that has a title. */
    others?: (count: number) => string;
  };
}

const reach = 5;
const reachInCrowd = 3;
const digit = { width: 7.5, height: 12 };
const faint = { opacity: 0.25 };

/** Each service at its impact and readiness, with its place beside it, in four quadrants. */
export function drawQuadrants({ reading, points, threshold, names }: QuadrantsToDraw): Drawing {
  const layout = quadrantLayout(reading);
  const corners = cornerNames(layout, names.quadrants);
  const { numbered, rest } = partCrowd(gathered(points, layout));
  const labels = placeLabels(
    numbered.map((one) => ({ ...one, reach, label: labelSize(one) })),
    layout.plot,
    corners.map(({ box }) => box),
  );
  return {
    ...chartSize,
    pieces: [
      ...quadrantFrame(layout, threshold, names),
      ...crowdPieces(rest),
      ...corners.map((corner) => cornerPiece(corner, names.quadrants[corner.quadrant])),
      {
        element: "g",
        at: { fontSize: 11.5, textAnchor: "middle" },
        inside: numbered.map((one, index) => numberedPiece(one, labels[index] ?? null, names.others)),
      },
    ],
  };
}

/** What carries no number: all of one quadrant in one drawing, light however many they are. */
function crowdPieces(rest: readonly Gathering[]): Piece[] {
  const alike = Map.groupBy(rest, ({ first, isFaint }) => `${first.quadrant} ${isFaint}`);
  return [...alike.values()].flatMap((all) =>
    all.slice(0, 1).map(({ first, isFaint }) => {
      const mark = quadrantMark(first.quadrant, all, reachInCrowd);
      return { ...mark, at: { ...mark.at, ...(isFaint && faint) } };
    }),
  );
}

/** With a halo: in a crowd it stands above marks. */
function cornerPiece({ x, y, anchor }: CornerName, name: string): Piece {
  return {
    element: "text",
    at: { x, y, textAnchor: anchor, fontSize: 11.5 },
    fill: "ink-soft",
    halo: "paper",
    inside: name,
  };
}

function numberedPiece(
  gathering: Gathering,
  placed: PlacedLabel | null,
  saysOthers: ((count: number) => string) | undefined,
): Piece {
  const { first, others, isFaint } = gathering;
  const behind = others > 0 ? saysOthers?.(others) : undefined;
  return {
    element: "g",
    ...(isFaint && { at: faint }),
    ...(first.title !== undefined && { title: [first.title, behind].filter(Boolean).join(" ") }),
    inside: [
      ...(placed ? labelPieces(gathering, placed) : []),
      quadrantMark(first.quadrant, [gathering], reach),
    ],
  };
}

/** The place of the first there, and how many more stand behind it. */
function labelText({ first, others }: Gathering): string {
  return others === 0 ? String(first.place) : `${first.place} +${others}`;
}

function labelSize(gathering: Gathering) {
  return { width: labelText(gathering).length * digit.width + 1, height: digit.height };
}

function labelPieces(gathering: Gathering, { box, led }: PlacedLabel): Piece[] {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const lead: Piece = {
    element: "line",
    at: { x1: gathering.x, y1: gathering.y, x2: centre.x, y2: centre.y, strokeWidth: 0.75 },
    stroke: "edge",
  };
  const label: Piece = {
    element: "text",
    at: { x: centre.x, y: centre.y + 4, fontWeight: 600 },
    fill: "ink",
    halo: "paper",
    inside: labelText(gathering),
  };
  return led ? [lead, label] : [label];
}
