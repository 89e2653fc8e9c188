import type { PageToSee } from "./page-to-see.ts";

const round = "/quality/rounds/[round]";

/** A ranking with how certain it is before it is published, and one that is tried out. */
export const certaintyForLeads: readonly PageToSee[] = [
  {
    name: "round-ranking-certain",
    path: ({ rounds }) => `/quality/rounds/${rounds.publicationProposed}/ranking`,
    route: `${round}/ranking`,
  },
  {
    name: "round-ranking-certainty-asked",
    path: ({ rounds }) => `/quality/rounds/${rounds.deliberating}/ranking?certainty=asked`,
    route: `${round}/ranking`,
  },
  { name: "round-what-if", path: "/quality/rounds/demo-1/what-if", route: `${round}/what-if` },
  {
    name: "round-what-if-asked",
    path: "/quality/rounds/demo-1/what-if?alpha=20&threshold=60&I1=80",
    route: `${round}/what-if`,
  },
];
