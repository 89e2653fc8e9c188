import { Combobox } from "./suggestions/combobox.ts";

/** Makes the search fields of a page suggest while one types, unless the person asked to save data. */
export function suggestWhileTyping(): void {
  const template = document.getElementById("suggestions");
  if (!(template instanceof HTMLTemplateElement) || savesData()) return;
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-suggests]"))
    new Combobox(field, template);
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return (
    typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true
  );
}
