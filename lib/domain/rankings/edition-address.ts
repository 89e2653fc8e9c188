interface Named {
  /** The slug of the round. */
  round: string;
  /** How many editions the round has already. */
  earlier: number;
  /** What editions and other rounds are called. */
  taken: readonly string[];
}

/**
 * What the next edition of a round is called, for ever: the first like its round, a correction by its number. Where
 * that is taken by another round or by an edition of old, the next number that is free.
 */
export function editionAddress({ round, earlier, taken }: Named): string {
  if (earlier === 0 && !taken.includes(round)) return round;
  const kind = earlier === 0 ? "edition" : "correction";
  for (let number = Math.max(earlier, 1); ; number += 1) {
    const address = `${round}-${kind}-${number}`;
    if (!taken.includes(address)) return address;
  }
}
