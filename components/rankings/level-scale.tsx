const width = 100;
const steps = [0, 25, 50, 75, 100];

/** A level between 1 and 5 as a mark on the scale of five; the figure stands in words beside it. */
export function LevelScale({ level }: { level: number | null }) {
  const reached = level === null ? 0 : ((level - 1) / 4) * width;
  return (
    <svg viewBox="-6 -6 112 12" aria-hidden="true" className="h-auto w-full rtl:-scale-x-100">
      <line x1="0" y1="0" x2={width} y2="0" strokeWidth="2" className="stroke-line" />
      {level !== null && (
        <line x1="0" y1="0" x2={reached} y2="0" strokeWidth="2.5" className="stroke-green" />
      )}
      {steps.map((step) => (
        <circle
          key={step}
          cx={step}
          cy="0"
          r="2"
          className={level !== null && step <= reached ? "fill-green" : "fill-edge"}
        />
      ))}
      {level !== null && (
        <circle cx={reached} cy="0" r="4" strokeWidth="1.5" className="fill-green stroke-paper" />
      )}
    </svg>
  );
}
