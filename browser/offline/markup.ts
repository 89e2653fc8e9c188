/** Text that is markup already: only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | null | false | readonly Part[];

/** Markup of a template: whatever is put into it is text, and stays text whatever it says, unless it is markup. */
export function markup(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(template.reduce((so, next, at) => `${so}${written(parts[at - 1] ?? null)}${next}`));
}

function written(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return String(part).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
