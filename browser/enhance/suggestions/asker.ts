import { readSuggestions, type Suggestion } from "./suggestion.ts";

export interface Asking {
  /** The answer of the API to what was typed, or a failure. */
  fetch: (typed: string, signal: AbortSignal) => Promise<unknown>;
  /** What is to be shown for what was typed last. */
  show: (typed: string, suggestions: readonly Suggestion[]) => void;
}

export const fewestLetters = 2;
const pauseMs = 150;
const mostKept = 60;

/** Asks for suggestions when the typing pauses; what was asked once is kept, and an answer that is late is dropped. */
export class Asker {
  #asking: Asking;
  #kept = new Map<string, readonly Suggestion[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: AbortController | undefined;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  type(text: string): void {
    this.stop();
    const typed = text.trim().replace(/\s+/g, " ");
    const kept = typed.length < fewestLetters ? [] : this.#kept.get(typed);
    if (kept) this.#asking.show(typed, kept);
    else this.#timer = setTimeout(() => void this.#ask(typed), pauseMs);
  }

  /** Nobody waits for an answer any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#underWay?.abort();
    this.#underWay = undefined;
  }

  async #ask(typed: string): Promise<void> {
    const underWay = new AbortController();
    this.#underWay = underWay;
    try {
      const suggestions = readSuggestions(await this.#asking.fetch(typed, underWay.signal));
      if (this.#kept.size >= mostKept) this.#kept.clear();
      this.#kept.set(typed, suggestions);
      if (this.#underWay === underWay) this.#asking.show(typed, suggestions);
    } catch {
      // No line, or a busy portal: the search itself works, and what was suggested before no longer fits.
      if (this.#underWay === underWay) this.#asking.show(typed, []);
    }
  }
}
