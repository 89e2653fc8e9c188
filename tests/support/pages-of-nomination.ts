import type { PageToSee } from "./page-to-see.ts";

/** What the quality lead decides about beside the nominations themselves. */
export const nominationForLeads: readonly PageToSee[] = [
  { name: "building-blocks", path: "/quality/building-blocks?done=accepted" },
  {
    name: "building-block",
    path: ({ proposedBlock }) => `/quality/building-blocks/${proposedBlock}`,
    route: "/quality/building-blocks/[block]",
  },
  {
    name: "building-block-errors",
    path: ({ proposedBlock }) => `/quality/building-blocks/${proposedBlock}`,
    route: "/quality/building-blocks/[block]",
    submit: true,
  },
];
