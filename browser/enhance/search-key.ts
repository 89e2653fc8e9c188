/**
 * Ctrl and the key of the slash lead to the search. A key alone would hinder people who speak to their device
 * (WCAG 2.1.4), and on an Arabic keyboard that key types a letter.
 */
export function leadToSearch(): void {
  const field = document.querySelector<HTMLInputElement>("input[data-suggests]");
  if (!field) return;
  field.setAttribute("aria-keyshortcuts", "Control+/");
  document.addEventListener("keydown", (event) => {
    if (event.code !== "Slash" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
