import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  markBox,
  overlap,
  placeLabels,
  type Box,
  type LabelledPoint,
} from "#lib/domain/charts/place-labels.ts";

const frame: Box = { x: 0, y: 0, width: 300, height: 300 };
const label = { width: 16, height: 12 };
const pointAt = (x: number, y: number): LabelledPoint => ({ x, y, reach: 5, label });

const points = fc.array(
  fc
    .record({ x: fc.integer({ min: 5, max: 295 }), y: fc.integer({ min: 5, max: 295 }) })
    .map(({ x, y }) => pointAt(x, y)),
  { maxLength: 60 },
);

describe("Labels of the chart", () => {
  test("stand right beside a point that is alone, without a line", () => {
    expect(placeLabels([pointAt(100, 100)], frame)).toEqual([
      { box: { x: 107, y: 94, ...label }, led: false },
    ]);
  });

  test("turn away from the edge of the frame", () => {
    const [placed] = placeLabels([pointAt(294, 100)], frame);
    expect(placed?.box.x).toBeLessThan(294);
  });

  test("keep off boxes that are taken", () => {
    const taken = { x: 104, y: 90, width: 60, height: 20 };
    const [placed] = placeLabels([pointAt(100, 100)], frame, [taken]);
    expect(placed && overlap(placed.box, taken)).toBe(false);
  });

  test("are led by a line where only a further place is free", () => {
    const crowd = [-11, 0, 11].flatMap((across) =>
      [-11, 0, 11].map((down) => pointAt(150 + across, 150 + down)),
    );
    const placed = placeLabels(crowd, frame);
    expect(placed.some((place) => place?.led)).toBe(true);
  });

  test("are left out where there is no room at all", () => {
    expect(placeLabels([pointAt(5, 5)], { x: 0, y: 0, width: 10, height: 10 })).toEqual([null]);
  });

  test("never cover another label, any mark or the edge", () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const boxes = placeLabels(drawn, frame).flatMap((place) => (place ? [place.box] : []));
        const marks = drawn.map(markBox);
        boxes.forEach((box, index) => {
          expect(marks.some((mark) => overlap(box, mark))).toBe(false);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(
            Math.min(box.x, box.y, 300 - box.x - box.width, 300 - box.y - box.height),
          ).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
