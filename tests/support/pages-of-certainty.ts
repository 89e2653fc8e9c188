import type { PageToSee } from "./page-to-see.ts";

const round = "/quality/rounds/[round]";

const places = [1, 2, 3, 4, 5, 6, 7];
/** Every criterion one place above the one before it. */
const laid = places.map((place) => `I${place}=${place}&R${place}=${place}`).join("&");
/** Every pair alike but two, which contradict each other. */
const judged = places
  .flatMap((first) => places.filter((second) => second > first).map((second) => [first, second]))
  .map(([first, second]) => `I${first}-I${second}=${first === 1 ? 9 : 1}&R${first}-R${second}=1`)
  .join("&")
  .replace("I2-I3=1", "I2-I3=-9");

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
  {
    name: "round-weights-cards",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights/cards`,
    route: `${round}/weights/cards`,
  },
  {
    name: "round-weights-cards-laid",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights/cards?${laid}`,
    route: `${round}/weights/cards`,
  },
  {
    name: "round-weights-cards-unfinished",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights/cards?I1=3`,
    route: `${round}/weights/cards`,
  },
  {
    name: "round-weights-pairs",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights/pairs`,
    route: `${round}/weights/pairs`,
  },
  {
    name: "round-weights-pairs-contradicting",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights/pairs?${judged}`,
    route: `${round}/weights/pairs`,
  },
];
