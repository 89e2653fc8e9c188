const step = 9;
const column = 7;
const height = 20;

/** How many stand at each level, as small columns from the lowest to the highest; its figures stand beside it. */
export function Spread({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const heights = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((height * count) / most))));
  return (
    <svg
      viewBox={`0 0 ${counts.length * step} ${height + 1}`}
      aria-hidden="true"
      className="inline h-5 w-11 rtl:-scale-x-100"
    >
      <path d={`M0 ${height + 0.5}h${counts.length * step}`} className="stroke-edge" />
      <path
        d={heights.map((high, level) => `M${level * step} ${height}v-${high}h${column}v${high}z`).join("")}
        className="fill-green"
      />
    </svg>
  );
}
