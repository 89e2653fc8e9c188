import type { PageToSee } from "./page-to-see.ts";

const round = "/quality/rounds/[round]";

export const forAdministrators: readonly PageToSee[] = [
  {
    name: "publication-confirmation",
    path: ({ rounds }) => `/quality/rounds/${rounds.publicationProposed}/publication/confirmation`,
    route: `${round}/publication/confirmation`,
  },
  { name: "administration", path: "/administration" },
  { name: "administration-people", path: "/administration/people" },
  {
    name: "administration-person",
    path: ({ person }) => `/administration/people/${person}`,
    route: "/administration/people/[person]",
  },
  { name: "administration-invitation", path: "/administration/people/invitation" },
  { name: "administration-invitation-errors", path: "/administration/people/invitation", submit: true },
  { name: "administration-organisations", path: "/administration/organisations" },
  {
    name: "administration-organisation",
    path: "/administration/organisations/interior",
    route: "/administration/organisations/[slug]",
  },
  { name: "administration-audit", path: "/administration/audit" },
  { name: "administration-jobs", path: "/administration/jobs?done=runAgain" },
  { name: "administration-jobs-none", path: "/administration/jobs?state=cancelled" },
  { name: "administration-outbox", path: "/administration/outbox" },
  {
    name: "administration-letter-unconfirmed",
    path: ({ letters }) => `/administration/outbox/${letters.handedOver}?done=letterQueued`,
    route: "/administration/outbox/[letter]",
  },
  {
    name: "administration-letter-sent",
    path: ({ letters }) => `/administration/outbox/${letters.sent}`,
    route: "/administration/outbox/[letter]",
  },
];
