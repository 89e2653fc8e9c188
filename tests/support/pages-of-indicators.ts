import type { PageToSee } from "./page-to-see.ts";

const ofOrganisation = "/organisations/[slug]/indicators";

const compared = "/indicators/editions/[later]/[earlier]";

const editionsForVisitors: readonly PageToSee[] = [
  { name: "editions-compared", path: "/indicators/editions/2026-Q3/2026-Q2", route: compared },
  { name: "editions-not-kept", path: "/indicators/editions/2026-Q2/2026-Q3", route: compared, status: 404 },
];

export const indicatorsForVisitors: readonly PageToSee[] = [
  { name: "organisation-indicators", path: "/organisations/interior/indicators", route: ofOrganisation },
  {
    name: "organisation-indicators-none",
    path: ({ emptyOrganisation }) => `/organisations/${emptyOrganisation}/indicators`,
    route: ofOrganisation,
    status: 404,
  },
  ...editionsForVisitors,
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

const upload = "/quality/indicators/[upload]";

export const indicatorsForLeads: readonly PageToSee[] = [
  { name: "indicator-uploads", path: "/quality/indicators" },
  { name: "indicator-uploads-errors", path: "/quality/indicators", submit: true },
  {
    name: "indicator-upload",
    path: ({ uploads }) => `/quality/indicators/${uploads.faultless}`,
    route: upload,
  },
  {
    name: "indicator-upload-faulty",
    path: ({ uploads }) => `/quality/indicators/${uploads.faulty}`,
    route: upload,
  },
  {
    name: "indicator-upload-unknown",
    path: "/quality/indicators/019c0000-0000-7000-8000-000000000000",
    route: upload,
    status: 404,
  },
];
