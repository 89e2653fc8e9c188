/** One proposal of a round needs another to be finished before it; both by their ids. */
export interface Need {
  from: string;
  on: string;
}

/**
 * The shortest way from a proposal over what it needs back to itself, both ends named ("MOI-3", "MOH-2", "MOI-3"); null
 * where there is none, so that everything can be built in some order.
 */
export function dependencyCycle(start: string, needs: readonly Need[]): string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const here of waiting) {
    for (const { on } of needs.filter(({ from }) => from === here)) {
      if (on === start) return [...wayTo(here, cameFrom), start];
      if (cameFrom.has(on)) continue;
      cameFrom.set(on, here);
      waiting.push(on);
    }
  }
  return null;
}

/** What is needed once one proposal stands for another: who needed the merged one needs it, and not itself. */
export function needsAfterMerging(needs: readonly Need[], merged: string, into: string): Need[] {
  return needs
    .filter(({ from }) => from !== merged)
    .map(({ from, on }) => ({ from, on: on === merged ? into : on }))
    .filter(({ from, on }) => from !== on);
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...wayTo(before, cameFrom), end];
}

/** A reference or a code to be looked for, however it was typed ("moh-٠٢"): in capital letters. */
export function typedCode(text: string): string {
  const arabicZero = 0x0660;
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/\s+/g, "")
    .toUpperCase();
}
