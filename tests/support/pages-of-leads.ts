import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

const round = "/quality/rounds/[round]";
const evaluation = "/quality/evaluations/[evaluation]";
const decisions = ["accept", "return", "decline"];

export const forLeads: readonly PageToSee[] = [
  { name: "links-of-all", path: "/ministry/links" },
  { name: "quality-lead", path: "/quality" },
  { name: "proposals-to-decide", path: "/quality/proposals" },
  {
    name: "proposal-to-decide",
    path: ({ submitted }) => `/quality/proposals/${submitted}`,
    route: "/quality/proposals/[id]",
  },
  ...decisions.map((decision) => ({
    name: `proposal-${decision}`,
    path: ({ submitted }: StatesToSee) => `/quality/proposals/${submitted}/${decision}`,
    route: "/quality/proposals/[id]/[decision]",
  })),
  { name: "rounds", path: "/quality/rounds" },
  { name: "round-new", path: "/quality/rounds/new" },
  { name: "round-nominating", path: "/quality/rounds/2026-2", route: round },
  { name: "round-evaluating", path: ({ rounds }) => `/quality/rounds/${rounds.evaluating}`, route: round },
  { name: "round-published", path: "/quality/rounds/demo-1", route: round },
  { name: "round-settings", path: "/quality/rounds/2026-2/settings", route: `${round}/settings` },
  {
    name: "round-weights",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/weights`,
    route: `${round}/weights`,
  },
  {
    name: "round-evaluations",
    path: ({ rounds }) => `/quality/rounds/${rounds.evaluating}/evaluations`,
    route: `${round}/evaluations`,
  },
  {
    name: "round-ranking",
    path: ({ rounds }) => `/quality/rounds/${rounds.deliberating}/ranking`,
    route: `${round}/ranking`,
  },
  {
    name: "round-publication",
    path: ({ rounds }) => `/quality/rounds/${rounds.deliberating}/publication`,
    route: `${round}/publication`,
  },
  {
    name: "round-publication-proposed",
    path: ({ rounds }) => `/quality/rounds/${rounds.publicationProposed}/publication`,
    route: `${round}/publication`,
  },
  {
    name: "evaluation-read",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.final}`,
    route: evaluation,
  },
];
