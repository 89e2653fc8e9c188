const DOUBLE = 2 ** 53;
const HALF_A_DOUBLE = 2 ** 26;

/**
 * The generator xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021):
 * 32-bit words of period 2^128 − 1, by whole-number arithmetic alone, so the same on every machine.
 */
export class Random {
  readonly #state: Int32Array;
  readonly #pair = new Int32Array(2);

  constructor(state: readonly [number, number, number, number]) {
    this.#state = Int32Array.from(state);
  }

  /** The generator of a seed of any length. */
  static of(seed: string): Random {
    const [a = 0, b = 0, c = 0, d = 0] = [1, 2, 3, 4].map((salt) => digest(seed, salt));
    // A state of zeros would stay so for ever.
    return new Random([a, b, c, d | 1]);
  }

  /** Fills `words` with 32 evenly drawn bits each. */
  fill(words: Int32Array): void {
    let [a = 0, b = 0, c = 0, d = 0] = this.#state;
    for (let index = 0; index < words.length; index++) {
      const times5 = Math.imul(b, 5);
      words[index] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    this.#state.set([a, b, c, d]);
  }

  /** A number evenly drawn from [0, 1), with all 53 bits. */
  uniform(): number {
    this.fill(this.#pair);
    const [high = 0, low = 0] = this.#pair;
    return ((high >>> 5) * HALF_A_DOUBLE + (low >>> 6)) / DOUBLE;
  }
}

// FNV-1a over the code units, then the finalizer of MurmurHash3: near seeds start far from each other.
function digest(seed: string, salt: number): number {
  let hash = Math.imul(0x811c9dc5 ^ salt, 0x01000193);
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
