/** The shortest word of which two may have been written as one. */
const SHORTEST_GLUED = 5;
/** From this length on it may be three. */
const LONG_GLUED = 9;
const LONGEST_GLUED = 24;
const SHORTEST_PIECE = 2;

/** What of typed words may be words by itself: the pieces of one that may be several, and neighbours as one. */
export function piecesOf(words: readonly string[]): string[] {
  const joined = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [word + next];
  });
  return [...new Set([...words.flatMap(piecesOfWord), ...joined])];
}

function piecesOfWord(word: string): string[] {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED) return [];
  const ends = cuts(word).flatMap(([start, end]) => [start, end]);
  if (word.length < LONG_GLUED) return ends;
  const middles = cuts(word).flatMap(([, end]) => cuts(end).map(([middle]) => middle));
  return [...ends, ...middles];
}

/**
 * The words that a glued one may consist of, the likeliest way first, by how present their rarest is; two ways at
 * most. Three pieces only where two do not do.
 */
export function unglued(word: string, presence: (piece: string) => number): string[][] {
  const pairs = likeliest(cuts(word), presence);
  if (pairs.length > 0 || word.length < LONG_GLUED) return pairs;
  return likeliest(
    cuts(word).flatMap(([start, rest]) => cuts(rest).map(([middle, end]) => [start, middle, end])),
    presence,
  );
}

function likeliest(ways: readonly string[][], presence: (piece: string) => number): string[][] {
  return ways
    .map((pieces) => ({ pieces, rarest: Math.min(...pieces.map(presence)) }))
    .filter(({ rarest }) => rarest > 0)
    .toSorted((a, b) => b.rarest - a.rarest)
    .slice(0, 2)
    .map(({ pieces }) => pieces);
}

function cuts(word: string): [string, string][] {
  const places = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_PIECE + 1) },
    (_, at) => at + SHORTEST_PIECE,
  );
  return places.map((at) => [word.slice(0, at), word.slice(at)]);
}
