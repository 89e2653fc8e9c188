import type { PageToSee } from "./page-to-see.ts";

/** What an officer of Transport sees of a nomination that went into another. */
export const nominationForOfficers: readonly PageToSee[] = [
  {
    name: "proposal-merged",
    path: ({ merged }) => `/ministry/proposals/${merged}`,
    route: "/ministry/proposals/[id]",
  },
];

const unification = "/quality/proposals/[id]/unification";

/** What the quality lead decides about beside the nominations themselves. */
export const nominationForLeads: readonly PageToSee[] = [
  {
    name: "proposal-with-similar",
    path: ({ similar }) => `/quality/proposals/${similar}`,
    route: "/quality/proposals/[id]",
  },
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
  {
    name: "proposal-unification",
    path: ({ submitted }) => `/quality/proposals/${submitted}/unification?done=linked`,
    route: unification,
  },
  {
    name: "proposal-unification-removing",
    path: ({ submitted, link }) => `/quality/proposals/${submitted}/unification?removing=${link}`,
    route: unification,
    submit: true,
  },
  {
    name: "proposal-unification-errors",
    path: ({ merged }) => `/quality/proposals/${merged}/unification`,
    route: unification,
    submit: true,
  },
  {
    name: "proposal-unification-merged",
    path: ({ merged }) => `/quality/proposals/${merged}/unification?done=merged`,
    route: unification,
  },
];
