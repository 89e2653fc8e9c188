import { quadrantLayout, type QuadrantLayout, type Reading } from "./quadrant-layout.ts";
import type { QuadrantPoint } from "./quadrant-point.ts";

/** Services of one quadrant that stand at one place of the drawing and would cover each other. */
export interface Gathering {
  x: number;
  y: number;
  first: QuadrantPoint;
  /** How many stand behind the first. */
  others: number;
  /** Whether none of them was asked for. */
  isFaint: boolean;
}

/** With more of them than this a number at each would be a thicket. */
const MOST_NUMBERED = 60;
/** So many carry their number in a crowd. */
const NUMBERED_IN_CROWD = 10;
/** Marks of a crowd that are nearer than this, in units of the drawing, would only cover each other. */
const GRAIN = 3;

/** The places where points stand, in the order of the first of each. */
export function gathered(
  points: readonly QuadrantPoint[],
  { across, up }: Pick<QuadrantLayout, "across" | "up">,
): Gathering[] {
  return united(
    points.map((point) => ({
      x: across(point.readiness),
      y: up(point.impact),
      first: point,
      others: 0,
      isFaint: point.isFaint === true,
    })),
  );
}

/** One gathering for all of a quadrant that stand at the same place. */
function united(gatherings: readonly Gathering[]): Gathering[] {
  const places = new Map<string, Gathering>();
  for (const one of gatherings) {
    const key = `${one.x} ${one.y} ${one.first.quadrant}`;
    const before = places.get(key);
    const both = before && {
      ...before,
      others: before.others + 1 + one.others,
      isFaint: before.isFaint && one.isFaint,
    };
    places.set(key, both ?? one);
  }
  return [...places.values()];
}

/** Parts a crowd into what carries a number, the first that were asked for, and the rest, as exact as can be seen. */
export function partCrowd(gatherings: readonly Gathering[]): {
  numbered: readonly Gathering[];
  rest: readonly Gathering[];
} {
  if (gatherings.length <= MOST_NUMBERED) return { numbered: gatherings, rest: [] };
  const numbered = new Set(gatherings.filter(({ isFaint }) => !isFaint).slice(0, NUMBERED_IN_CROWD));
  const rest = gatherings.filter((one) => !numbered.has(one));
  return {
    numbered: [...numbered],
    rest: united(rest.map((one) => ({ ...one, x: coarse(one.x), y: coarse(one.y) }))),
  };
}

function coarse(place: number): number {
  return GRAIN * Math.round(place / GRAIN);
}

/** The points whose places the drawing says, to be named beside it: all of them or, of a crowd, the few with a number. */
export function pointsToName<Point extends QuadrantPoint>(
  points: readonly Point[],
  reading: Reading,
): readonly Point[] {
  const { numbered, rest } = partCrowd(gathered(points, quadrantLayout(reading)));
  if (rest.length === 0) return points;
  const named = new Set<QuadrantPoint>(numbered.map(({ first }) => first));
  return points.filter((point) => named.has(point));
}
