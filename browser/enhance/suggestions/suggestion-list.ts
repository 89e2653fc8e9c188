import { markedWords } from "./marked-words.ts";
import { pathOf, type Suggestion, type Text } from "./suggestion.ts";

interface Sentences {
  language: string;
  /** By the number of suggestions. */
  counts: readonly string[];
}

/** The list below a search field, made from the page's own template: its words and looks are the server's. */
export class SuggestionList {
  readonly element: HTMLElement;
  readonly options: HTMLAnchorElement[] = [];
  readonly #status: Element | null;
  readonly #prototype: Element | null;
  readonly #sentences: Sentences;

  constructor(template: HTMLTemplateElement, id: string) {
    const content = document.importNode(template.content, true);
    const list = content.querySelector<HTMLElement>("[role=listbox]");
    this.element = list ?? document.createElement("div");
    this.element.id = id;
    this.#status = content.querySelector("[role=status]");
    this.#prototype = content.querySelector("[role=option]");
    this.#prototype?.remove();
    this.#sentences = {
      language: template.dataset.language ?? "ar",
      counts: (template.dataset.counts ?? "").split("|"),
    };
  }

  placeIn(home: Element): void {
    home.append(this.element);
    if (this.#status) home.append(this.#status);
  }

  /** Puts the suggestions under the headings of their kinds; a kind without any goes. */
  fill(typed: string, suggestions: readonly Suggestion[]): void {
    for (const option of this.options.splice(0)) option.remove();
    for (const group of this.element.querySelectorAll<HTMLElement>("[data-kind]")) {
      const ofKind = suggestions.filter(({ kind }) => kind === group.dataset.kind);
      group.hidden = ofKind.length === 0;
      for (const suggestion of ofKind) this.#add(group, suggestion, typed);
    }
  }

  /** Says how many there are to whoever does not see them. */
  announce(count: number | null): void {
    if (this.#status) this.#status.textContent = count === null ? "" : (this.#sentences.counts[count] ?? "");
  }

  #add(group: Element, suggestion: Suggestion, typed: string): void {
    const option = this.#prototype?.cloneNode(true);
    if (!(option instanceof HTMLAnchorElement)) return;
    const { language } = this.#sentences;
    option.id = `${this.element.id}-${this.options.length}`;
    option.href = pathOf(suggestion, language);
    write(option.querySelector<HTMLElement>("[data-name]"), suggestion.name, language, typed);
    write(option.querySelector<HTMLElement>("[data-organisation]"), suggestion.organisation, language);
    write(
      option.querySelector<HTMLElement>("[data-code]"),
      suggestion.code && { ar: suggestion.code, en: suggestion.code },
      language,
    );
    group.append(option);
    this.options.push(option);
  }
}

/** Texts go in as text, never as markup; one that is not translated says which language it is in. */
function write(place: HTMLElement | null, text: Text | "" | null, language: string, typed = ""): void {
  if (!place) return;
  if (!text) return place.remove();
  const isOwn = language === "ar" || text.en === null;
  if (language !== "ar" && isOwn) Object.assign(place, { lang: "ar", dir: "rtl" });
  for (const { text: piece, marked } of markedWords(isOwn ? text.ar : (text.en ?? ""), typed)) {
    const node = marked ? document.createElement("b") : document.createTextNode(piece);
    node.textContent = piece;
    place.append(node);
  }
}
