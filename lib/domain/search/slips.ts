/** How alike two stems are that one slip of the hand parts, by the length of the typed one; shorter ones say too little. */
const likenessByLength = [
  { from: 5, likeness: 0.8 },
  { from: 4, likeness: 0.7 },
  { from: 3, likeness: 0.5 },
];

/**
 * The likeness of two stems that differ by one letter too many, too few, other, or by two neighbours that changed
 * places (Damerau's four slips); 0 where they are the same or further apart.
 */
export function slipLikeness(typed: string, said: string): number {
  const known = likenessByLength.find(({ from }) => Math.min(typed.length, said.length) >= from);
  return known && isOneSlip(typed, said) ? known.likeness : 0;
}

function isOneSlip(typed: string, said: string): boolean {
  const [short, long] = typed.length <= said.length ? [typed, said] : [said, typed];
  const start = sharedStart(short, long);
  const end = sharedStart(reversed(short.slice(start)), reversed(long.slice(start)));
  const [restShort, restLong] = [short.length - start - end, long.length - start - end];
  if (restShort === 0) return restLong === 1;
  if (restLong === 1) return true;
  if (restShort !== 2 || restLong !== 2) return false;
  return short[start] === long[start + 1] && short[start + 1] === long[start];
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
