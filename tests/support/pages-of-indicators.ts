import type { PageToSee } from "./page-to-see.ts";

const ofOrganisation = "/organisations/[slug]/indicators";

export const indicatorsForVisitors: readonly PageToSee[] = [
  { name: "organisation-indicators", path: "/organisations/interior/indicators", route: ofOrganisation },
  {
    name: "organisation-indicators-none",
    path: ({ emptyOrganisation }) => `/organisations/${emptyOrganisation}/indicators`,
    route: ofOrganisation,
    status: 404,
  },
];

export const indicatorsForAdministrators: readonly PageToSee[] = [
  { name: "indicator-sources", path: "/administration/indicator-sources?done=withdrawn" },
  { name: "indicator-sources-errors", path: "/administration/indicator-sources", submit: true },
];
