import { transform, type Selector } from "lightningcss";
import { canMatch, renamed, wordsOf } from "./selectors.ts";
import type { ShortNames } from "./short-names.ts";

const mostCuts = 500;

/** A stylesheet that can be cut to what a page uses of it. */
export class StyleSheet {
  #css: Buffer;
  #names: ShortNames;
  /** Whatever its selectors name: two pages that use the same of it share a cut. */
  #words = new Set<string>();
  #cuts = new Map<string, string>();

  constructor(css: string, names: ShortNames) {
    this.#css = Buffer.from(css);
    this.#names = names;
    withSelectors(this.#css, (selector) => {
      for (const word of wordsOf(selector)) this.#words.add(word);
      return renamed(selector, (name) => names.give(name));
    });
  }

  /** The rules that can match something on a page of these words, and the variables that those rules ask for. */
  cutFor(words: ReadonlySet<string>): string {
    const key = [...this.#words].filter((word) => words.has(word)).join(" ") + variablesIn(words).join(" ");
    const known = this.#cuts.get(key);
    if (known !== undefined) return known;
    const used = withSelectors(this.#css, (selector) =>
      canMatch(selector, words) ? renamed(selector, (name) => this.#names.give(name)) : [],
    );
    const cut = withoutUnusedVariables(used, words);
    if (this.#cuts.size >= mostCuts) this.#cuts.clear();
    this.#cuts.set(key, cut);
    return cut;
  }
}

function withSelectors(css: Buffer, change: (selector: Selector) => Selector | Selector[]): string {
  return minified({ code: css, visitor: { Selector: change } });
}

/** One variable may ask for another, so as long as something falls out there may be more. */
function withoutUnusedVariables(css: string, words: ReadonlySet<string>): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const named = new Set(css.match(/--[\w-]+/g));
  const unusedSymbols = [...named].filter((name) => !asked.has(name) && !words.has(name));
  const cut = minified({ code: Buffer.from(css), unusedSymbols });
  return cut.length < css.length ? withoutUnusedVariables(cut, words) : cut;
}

function minified(options: Omit<Parameters<typeof transform>[0], "filename" | "minify">): string {
  return Buffer.from(transform({ ...options, filename: "page.css", minify: true }).code).toString("utf8");
}

function variablesIn(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => word.startsWith("--"));
}
