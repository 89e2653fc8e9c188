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
const NUMBERED_IN_CROWD = 20;

/** The places where points stand, in the order of the first of each. */
export function gathered(
  points: readonly QuadrantPoint[],
  { across, up }: Pick<QuadrantLayout, "across" | "up">,
): Gathering[] {
  const gatherings = new Map<string, Gathering>();
  for (const point of points) {
    const [x, y] = [across(point.readiness), up(point.impact)];
    const key = `${x} ${y} ${point.quadrant}`;
    const before = gatherings.get(key);
    const isFaint = point.isFaint === true;
    gatherings.set(
      key,
      before
        ? { ...before, others: before.others + 1, isFaint: before.isFaint && isFaint }
        : { x, y, first: point, others: 0, isFaint },
    );
  }
  return [...gatherings.values()];
}

/** Parts a crowd into what carries a number, the first that were asked for, and the rest. */
export function partCrowd(gatherings: readonly Gathering[]): {
  numbered: readonly Gathering[];
  rest: readonly Gathering[];
} {
  if (gatherings.length <= MOST_NUMBERED) return { numbered: gatherings, rest: [] };
  const numbered = new Set(gatherings.filter(({ isFaint }) => !isFaint).slice(0, NUMBERED_IN_CROWD));
  return { numbered: [...numbered], rest: gatherings.filter((one) => !numbered.has(one)) };
}

/** Whether the drawing of these points leaves some without a number. */
export function isCrowd(points: readonly QuadrantPoint[], reading: Reading): boolean {
  return partCrowd(gathered(points, quadrantLayout(reading))).rest.length > 0;
}
