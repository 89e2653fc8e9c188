import type { Selector, SelectorComponent } from "lightningcss";

/** The elements, classes and ids without which a selector matches nothing, or may need: "p", ".grid", "#content". */
export function wordsOf(selector: Selector): string[] {
  return selector.flatMap((part) => {
    const word = wordOf(part);
    if (word !== undefined) return [word];
    return choicesOf(part)?.flatMap(wordsOf) ?? [];
  });
}

/**
 * Whether a selector can match something on a page of these words. Attributes and states come and go while a page is
 * read; elements, classes and ids are there or are not.
 */
export function canMatch(selector: Selector, words: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    const word = wordOf(part);
    if (word !== undefined) return words.has(word);
    const choices = choicesOf(part);
    if (choices) return choices.some((each) => canMatch(each, words));
    // A page is no custom element of another one.
    return !(part.type === "pseudo-class" && part.kind === "host");
  });
}

/** The selector with each of its classes, however deep, under another name. */
export function renamed(selector: Selector, nameOf: (name: string) => string): Selector {
  return selector.map((part): SelectorComponent => {
    if (part.type === "class") return { ...part, name: nameOf(part.name) };
    if (part.type !== "pseudo-class") return part;
    switch (part.kind) {
      case "is":
      case "where":
      case "any":
      case "not":
      case "has":
        return { ...part, selectors: part.selectors.map((each) => renamed(each, nameOf)) };
      default:
        return part;
    }
  });
}

function choicesOf(part: SelectorComponent): Selector[] | undefined {
  if (part.type !== "pseudo-class") return undefined;
  const isChoice = part.kind === "is" || part.kind === "where" || part.kind === "any";
  return isChoice ? part.selectors : undefined;
}

function wordOf(part: SelectorComponent): string | undefined {
  if (part.type === "type") return part.name;
  if (part.type === "class") return `.${part.name}`;
  if (part.type === "id") return `#${part.name}`;
  return undefined;
}
