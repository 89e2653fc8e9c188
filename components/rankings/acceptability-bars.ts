/** In what share of the draws a proposal stood from one place to another. */
export interface Bar {
  from: number;
  to: number;
  share: number;
}

/** Places at either end that are rarer than this are left out: no eye would find their bars. */
const RAREST = 0.005;
/** More bars than these cannot be told apart on a telephone. */
const MOST_BARS = 24;

/** The bars of a proposal's acceptabilities, of one place each, or of as many as it takes to have few bars. */
export function acceptabilityBars(acceptability: readonly number[]): Bar[] {
  const isSeen = (share: number) => share >= RAREST;
  const first = Math.max(0, acceptability.findIndex(isSeen));
  const last = Math.max(first, acceptability.findLastIndex(isSeen));
  const width = Math.ceil((last - first + 1) / MOST_BARS);
  const starts = Array.from(
    { length: Math.ceil((last - first + 1) / width) },
    (_, bar) => first + bar * width,
  );
  return starts.map((start) => {
    const end = Math.min(start + width, last + 1);
    const share = acceptability.slice(start, end).reduce((sum, one) => sum + one, 0);
    return { from: start + 1, to: end, share };
  });
}
