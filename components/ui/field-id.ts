/** The id of the element that a summary of errors links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
}
