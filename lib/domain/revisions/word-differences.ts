/** A run of words that two texts share, or that only the earlier or the later one has. */
export interface WordRun {
  kind: "same" | "removed" | "added";
  text: string;
}

/** How a text became another one, word by word; white space belongs to the word before it. */
export function wordDifferences(before: string, after: string): WordRun[] {
  const [earlier, later] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(earlier, later);
  const runs: WordRun[] = [];
  let at = 0;
  for (const [place, old] of earlier.entries()) {
    const inCommon = lengthAt(common, place, at);
    // A word goes where what follows it has as much in common without it.
    if (lengthAt(common, place + 1, at) === inCommon) {
      add(runs, "removed", old);
      continue;
    }
    const found = later.findIndex((word, index) => index >= at && alike(word, old));
    for (const word of later.slice(at, found)) add(runs, "added", word);
    for (const word of later.slice(found, found + 1)) add(runs, "same", word);
    at = found + 1;
  }
  for (const word of later.slice(at)) add(runs, "added", word);
  return runs;
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function alike(a: string, b: string): boolean {
  return a.trimEnd() === b.trimEnd();
}

/** How many words in common, in order, the ends of the two texts have from each pair of places on. */
function commonLengths(earlier: readonly string[], later: readonly string[]): number[][] {
  const lengths: number[][] = [];
  for (const [e, old] of [...earlier.entries()].toReversed()) {
    const row: number[] = [];
    lengths[e] = row;
    for (const [l, fresh] of [...later.entries()].toReversed()) {
      row[l] = alike(old, fresh)
        ? 1 + lengthAt(lengths, e + 1, l + 1)
        : Math.max(lengthAt(lengths, e + 1, l), lengthAt(lengths, e, l + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly number[][], e: number, l: number): number {
  return lengths[e]?.[l] ?? 0;
}

function add(runs: WordRun[], kind: WordRun["kind"], text: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}
