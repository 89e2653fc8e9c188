/** A form that came back with errors says so first, also to whoever hears the page. */
export function pointOutErrors(): void {
  document.querySelector<HTMLElement>("main form [role=alert][tabindex='-1']")?.focus();
}
