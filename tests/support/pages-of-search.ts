import type { PageToSee } from "./page-to-see.ts";

const synonyms = "/quality/search/synonyms";

export const forWhoKeepsTheSearch: readonly PageToSee[] = [
  { name: "search-in-vain", path: "/quality/search" },
  { name: "search-in-vain-without-words", path: "/quality/search?week=2020-W01" },
  { name: "synonyms", path: synonyms },
  { name: "synonyms-filtered", path: `${synonyms}?q=رخصه` },
  { name: "synonyms-not-there", path: `${synonyms}?q=ظغضث` },
  { name: "synonyms-new", path: `${synonyms}/new?terms=زنبرك المرخ` },
  { name: "synonyms-errors", path: `${synonyms}/new?try=جواز سفر`, submit: true },
  {
    name: "synonyms-group",
    path: ({ synonyms: group }) => `${synonyms}/${group}?done=saved&try=كوشان`,
    route: `${synonyms}/[group]`,
  },
  {
    name: "synonyms-removal",
    path: ({ synonyms: group }) => `${synonyms}/${group}/removal`,
    route: `${synonyms}/[group]/removal`,
  },
];
