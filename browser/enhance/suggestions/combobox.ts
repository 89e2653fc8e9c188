import { Asker, fewestLetters } from "./asker.ts";
import { closed, hidden, pressKey, withOptions, type PopupState } from "./popup-state.ts";
import type { Suggestion } from "./suggestion.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** A search field that suggests while one types: the editable combobox of ARIA 1.2, chosen from by hand. */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: SuggestionList;
  readonly #asker = new Asker({ fetch: askPortal, show: (typed, found) => this.#show(typed, found) });
  #state: PopupState = closed;

  constructor(field: HTMLInputElement, template: HTMLTemplateElement) {
    this.#field = field;
    this.#list = new SuggestionList(template, `${field.id}-suggestions`);
    this.#list.placeIn(field.parentElement ?? field);
    for (const [name, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-controls": this.#list.element.id,
    }))
      field.setAttribute(name, value);
    this.#draw(closed);
    field.addEventListener("input", () => this.#asker.type(field.value));
    field.addEventListener("keydown", (event) => this.#press(event));
    field.addEventListener("blur", () => this.#leave());
    // A page that is come back to shows what it was left with.
    window.addEventListener("pagehide", () => this.#leave());
    // A press on the list must not take the focus from the field; the click that follows opens the link.
    this.#list.element.addEventListener("mousedown", (event) => event.preventDefault());
  }

  #show(typed: string, found: readonly Suggestion[]): void {
    if (document.activeElement !== this.#field) return;
    this.#list.fill(typed, found);
    this.#draw(withOptions(found.length));
    this.#list.announce(typed.length < fewestLetters ? null : found.length);
  }

  #press(event: KeyboardEvent): void {
    // An input method's own keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const chosen = this.#chosen();
    if (event.key === "Enter") {
      this.#asker.stop();
      if (!chosen) return this.#draw(hidden(this.#state));
      event.preventDefault();
      return chosen.click();
    }
    const { state, taken } = pressKey(this.#state, event.key, event.altKey);
    if (taken) event.preventDefault();
    this.#draw(state);
  }

  #leave(): void {
    this.#asker.stop();
    this.#list.announce(null);
    this.#draw(hidden(this.#state));
  }

  #draw(state: PopupState): void {
    this.#state = state;
    this.#list.element.hidden = !state.open;
    this.#field.setAttribute("aria-expanded", String(state.open));
    const chosen = this.#chosen();
    for (const option of this.#list.options) option.setAttribute("aria-selected", String(option === chosen));
    if (chosen) this.#field.setAttribute("aria-activedescendant", chosen.id);
    else this.#field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  #chosen(): HTMLAnchorElement | undefined {
    return this.#state.chosen === null ? undefined : this.#list.options[this.#state.chosen];
  }
}

/** Everybody gets the same answer: without cookies it can come from memory. */
async function askPortal(typed: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`, {
    signal,
    credentials: "omit",
    headers: { accept: "application/json" },
  });
  return answer.ok ? answer.json() : undefined;
}
