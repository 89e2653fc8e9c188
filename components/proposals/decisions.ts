/** What the quality lead may decide on a submitted proposal; each has a page of its own. */
export const decisions = ["accept", "return", "decline"] as const;

export type Decision = (typeof decisions)[number];
