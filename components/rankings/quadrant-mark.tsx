import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";

interface QuadrantMarkProps {
  quadrant: Quadrant | null;
  x: number;
  y: number;
  /** Half the width of the mark. */
  reach: number;
}

/** The mark of a quadrant inside a drawing: four shapes, two filled and two hollow, told apart without colour. */
export function QuadrantMark({ quadrant, x, y, reach }: QuadrantMarkProps) {
  switch (quadrant) {
    case "A":
      return <circle cx={x} cy={y} r={reach} className="fill-green stroke-paper" />;
    case "B":
      return (
        <rect
          x={x - reach}
          y={y - reach}
          width={2 * reach}
          height={2 * reach}
          className="fill-ink stroke-paper"
        />
      );
    case "C":
      return (
        <path
          d={`M${x} ${y - reach}l${reach} ${2 * reach}h${-2 * reach}z`}
          strokeWidth="1.75"
          strokeLinejoin="round"
          className="fill-paper stroke-green"
        />
      );
    case "D":
    case null:
      return (
        <path
          d={`M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`}
          strokeWidth="1.75"
          strokeLinejoin="round"
          className="fill-paper stroke-ink-soft"
        />
      );
  }
}

/** The same mark beside words. */
export function QuadrantIcon({ quadrant }: { quadrant: Quadrant }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="inline-block size-4 shrink-0">
      <QuadrantMark quadrant={quadrant} x={8} y={8} reach={6} />
    </svg>
  );
}
