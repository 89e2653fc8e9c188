import { transform, type Selector, type SelectorComponent } from "lightningcss";

const mostCuts = 500;

/** A stylesheet that can be cut to what a page uses of it. */
export class StyleSheet {
  #css: Buffer;
  /** Whatever its selectors name: two pages that use the same of it share a cut. */
  #named = new Set<string>();
  #cuts = new Map<string, string>();

  constructor(css: string) {
    this.#css = Buffer.from(css);
    withSelectors(this.#css, (selector) => {
      for (const word of wordsOf(selector)) this.#named.add(word);
      return true;
    });
  }

  /** The rules that can match something on a page of these words, and the variables that those rules ask for. */
  cutFor(words: ReadonlySet<string>): string {
    const key = [...this.#named, ...[...words].filter(isVariable)]
      .filter((word) => words.has(word))
      .join(" ");
    const known = this.#cuts.get(key);
    if (known !== undefined) return known;
    const cut = withoutUnusedVariables(
      withSelectors(this.#css, (selector) => canMatch(selector, words)),
      words,
    );
    if (this.#cuts.size >= mostCuts) this.#cuts.clear();
    this.#cuts.set(key, cut);
    return cut;
  }
}

function withSelectors(css: Buffer, stays: (selector: Selector) => boolean): string {
  const { code } = transform({
    filename: "page.css",
    code: css,
    minify: true,
    visitor: { Selector: (selector) => (stays(selector) ? undefined : []) },
  });
  return Buffer.from(code).toString("utf8");
}

/** One variable may ask for another, so as long as something falls out there may be more. */
function withoutUnusedVariables(css: string, words: ReadonlySet<string>): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const named = new Set(css.match(/--[\w-]+/g));
  const unused = [...named].filter((name) => !asked.has(name) && !words.has(name));
  if (unused.length === 0) return css;
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: unused,
  });
  const cut = Buffer.from(code).toString("utf8");
  return cut.length < css.length ? withoutUnusedVariables(cut, words) : cut;
}

/** Attributes and states come and go while a page is read; elements, classes and ids are there or are not. */
function canMatch(selector: Selector, words: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    const word = wordOf(part);
    if (word !== undefined) return words.has(word);
    if (part.type !== "pseudo-class") return true;
    if (part.kind === "is" || part.kind === "where" || part.kind === "any")
      return part.selectors.some((each) => canMatch(each, words));
    return part.kind !== "host";
  });
}

function wordsOf(selector: Selector): string[] {
  return selector.flatMap((part) => {
    const word = wordOf(part);
    if (word !== undefined) return [word];
    const isChoice =
      part.type === "pseudo-class" && (part.kind === "is" || part.kind === "where" || part.kind === "any");
    return isChoice ? part.selectors.flatMap(wordsOf) : [];
  });
}

function wordOf(part: SelectorComponent): string | undefined {
  if (part.type === "type") return part.name;
  if (part.type === "class") return `.${part.name}`;
  if (part.type === "id") return `#${part.name}`;
  return undefined;
}

function isVariable(word: string): boolean {
  return word.startsWith("--");
}
