/** A box on the chart, by its corner nearest the origin. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelledPoint {
  x: number;
  y: number;
  /** Half the side of the square that the mark of the point fills. */
  reach: number;
  label: { width: number; height: number };
}

/** Where a label stands, and whether a line must lead it to its point. */
export interface PlacedLabel {
  box: Box;
  led: boolean;
}

/** Steps around a point, the readable sides first. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
/** How far from the mark a label may go; from the second ring on a line leads back. */
const rings = [2, 9, 18, 28];

/**
 * A place for the label of each point, in the order given, where it covers no mark, no other label and none of the
 * `taken` boxes and stays inside `frame`; null where there is no such place: the point then goes without.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: Box,
  taken: readonly Box[] = [],
): (PlacedLabel | null)[] {
  const covered = [...taken, ...points.map(markBox)];
  return points.map((point) => {
    const placed = candidates(point).find(
      ({ box }) => isInside(box, frame) && !covered.some((other) => overlap(box, other)),
    );
    if (placed) covered.push(placed.box);
    return placed ?? null;
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function markBox({ x, y, reach }: LabelledPoint): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function candidates({ x, y, reach, label: { width, height } }: LabelledPoint): PlacedLabel[] {
  return rings.flatMap((gap, ring) =>
    directions.map(([across, down]) => ({
      box: {
        x: x + across * (reach + gap + width / 2) - width / 2,
        y: y + down * (reach + gap + height / 2) - height / 2,
        width,
        height,
      },
      led: ring > 0,
    })),
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
