// Full-text queries in the language of PostgreSQL's tsquery.

/** Folded words hold letters and digits alone: quoting them is all it takes. */
export function quoted(word: string): string {
  return `'${word}'`;
}

export function anyOf(queries: readonly string[]): string {
  return queries.join(" | ");
}

export function allOf(queries: readonly string[]): string {
  return queries.map((query) => `(${query})`).join(" & ");
}
