import type { ReactNode } from "react";

/** One figure that matters, with what it counts and where it comes from. */
export function BigNumber({ value, label, note }: { value: string; label: ReactNode; note?: ReactNode }) {
  return (
    <div className="border-s-4 border-green ps-4">
      <p className="text-h1 font-semibold tabular-nums">{value}</p>
      <p>{label}</p>
      {note && <p className="text-small text-ink-soft">{note}</p>}
    </div>
  );
}
