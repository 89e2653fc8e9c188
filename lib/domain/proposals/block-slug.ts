const longest = 60;

/** The short name of a building block in addresses and files, of its English name: "Data exchange" → "data-exchange". */
export function blockSlug(nameEn: string): string {
  return nameEn
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
}
