import { drawnPiece } from "#components/charts/drawn.tsx";
import { quadrantMark } from "#lib/domain/charts/quadrant-mark.ts";
import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";

/** The mark that a quadrant has in the chart, beside words. */
export function QuadrantIcon({ quadrant }: { quadrant: Quadrant }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="inline-block size-4 shrink-0">
      {drawnPiece(quadrantMark(quadrant, [{ x: 8, y: 8 }], 6), 0)}
    </svg>
  );
}
