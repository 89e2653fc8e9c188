import type { PageToSee } from "./page-to-see.ts";

const round = "/quality/rounds/[round]";
const edition = "/priorities/[edition]";

/** What everyone sees of editions that were corrected and objected to. */
export const roundsForVisitors: readonly PageToSee[] = [
  {
    name: "edition-corrected",
    path: ({ corrected }) => `/priorities/${corrected.edition}`,
    route: edition,
  },
  {
    name: "edition-correction",
    path: ({ corrected }) => `/priorities/${corrected.correction}`,
    route: edition,
  },
  {
    name: "edition-changes",
    path: ({ corrected }) => `/priorities/${corrected.correction}/changes`,
    route: `${edition}/changes`,
  },
  {
    name: "edition-changes-between-rounds",
    path: ({ corrected }) => `/priorities/${corrected.correction}/changes?since=demo-1&kind=gone`,
    route: `${edition}/changes`,
  },
  { name: "edition-changes-first", path: "/priorities/demo-1/changes", route: `${edition}/changes` },
  {
    name: "edition-reasons-objected",
    path: ({ corrected }) => `/priorities/${corrected.edition}/${corrected.reference}`,
    route: `${edition}/[proposal]`,
  },
];

export const roundsForOfficers: readonly PageToSee[] = [
  {
    name: "objection-form",
    path: ({ objections }) => `/ministry/proposals/${objections.open}/objection`,
    route: "/ministry/proposals/[id]/objection",
  },
  {
    name: "objection-errors",
    path: ({ objections }) => `/ministry/proposals/${objections.open}/objection`,
    route: "/ministry/proposals/[id]/objection",
    submit: true,
  },
  {
    name: "objection-filed",
    path: ({ objections }) => `/ministry/proposals/${objections.filed}/objection?notice=filed`,
    route: "/ministry/proposals/[id]/objection",
  },
  {
    name: "objection-answered",
    path: ({ objections }) => `/ministry/proposals/${objections.answered}/objection`,
    route: "/ministry/proposals/[id]/objection",
  },
];

export const roundsForEvaluators: readonly PageToSee[] = [
  {
    name: "evaluation-changed",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.changed}`,
    route: "/quality/evaluations/[evaluation]",
  },
];

export const roundsForLeads: readonly PageToSee[] = [
  { name: "criteria-sets", path: "/quality/criteria" },
  { name: "criteria-set", path: "/quality/criteria/1", route: "/quality/criteria/[version]" },
  { name: "criteria-set-new", path: "/quality/criteria/new?from=1", route: "/quality/criteria/new" },
  {
    name: "criteria-set-new-errors",
    path: "/quality/criteria/new?from=1",
    route: "/quality/criteria/new",
    submit: true,
  },
  {
    name: "round-settings-open",
    path: ({ rounds }) => `/quality/rounds/${rounds.nominating}/settings`,
    route: `${round}/settings`,
  },
  {
    name: "round-evaluations-replacing",
    path: ({ rounds, submitted }) => `/quality/rounds/${rounds.evaluating}/evaluations?proposal=${submitted}`,
    route: `${round}/evaluations`,
  },
  {
    name: "evaluation-reopened",
    path: ({ reopened }) => `/quality/evaluations/${reopened}?notice=reopened`,
    route: "/quality/evaluations/[evaluation]",
  },
  {
    name: "round-correction-to-open",
    path: ({ objections }) => `/quality/rounds/${objections.round}/publication`,
    route: `${round}/publication`,
  },
  {
    name: "round-correction-open",
    path: ({ correcting }) => `/quality/rounds/${correcting.open}/publication`,
    route: `${round}/publication`,
  },
  {
    name: "round-correction-confirmation",
    path: ({ correcting }) => `/quality/rounds/${correcting.proposed}/publication/confirmation`,
    route: `${round}/publication/confirmation`,
  },
  {
    name: "round-objections",
    path: ({ objections }) => `/quality/rounds/${objections.round}/objections?notice=answered`,
    route: `${round}/objections`,
  },
  {
    name: "round-objections-errors",
    path: ({ objections }) => `/quality/rounds/${objections.round}/objections`,
    route: `${round}/objections`,
    submit: true,
  },
];
