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

const uses = "/ministry/services/[code]/uses";

export const indicatorsForOfficers: readonly PageToSee[] = [
  { name: "service-uses", path: "/ministry/services/MOI-014/uses?year=2025&done=saved", route: uses },
  { name: "service-uses-none", path: "/ministry/services/MOI-002/uses", route: uses },
];

export const indicatorsForAdministrators: readonly PageToSee[] = [
  { name: "indicator-sources", path: "/administration/indicator-sources?done=withdrawn" },
  { name: "indicator-sources-errors", path: "/administration/indicator-sources", submit: true },
];
