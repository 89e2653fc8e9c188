/** Whoever hands values over: a program by its token, or the quality team by a table from a document. */
export type Giver = { id: string; indicators: readonly string[] } & (
  { origin: "fed" } | { origin: "uploaded"; document: string }
);
