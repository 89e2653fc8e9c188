const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Classes under short names of their own: a page says most of its classes a hundred times, and a tenth of its weight
 * is how they are spelled. Capital letters keep them apart from whatever no stylesheet names.
 */
export class ShortNames {
  #names = new Map<string, string>();

  /** Undefined for a class that no stylesheet names. */
  of(name: string): string | undefined {
    return this.#names.get(name);
  }

  give(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const place = this.#names.size;
    const letter = letters.charAt(place % letters.length);
    const round = Math.floor(place / letters.length);
    const short = round === 0 ? letter : letter + (round - 1).toString(36);
    this.#names.set(name, short);
    return short;
  }
}
