import { revisionSections } from "#lib/domain/revisions/sections.ts";
import type { PageToSee } from "./page-to-see.ts";
import type { StatesToSee } from "./states-to-see.ts";

const proposal = "/ministry/proposals/[id]";
const sections = [
  "service",
  "demand",
  "impact",
  "readiness",
  "software",
  "standards",
  "requirements",
  "effort",
];

const keptService = "/ministry/services/[code]";

export const forOfficers: readonly PageToSee[] = [
  { name: "account", path: "/account" },
  { name: "ministry", path: "/ministry" },
  { name: "nominate", path: "/ministry/proposals/new" },
  { name: "nominate-new-service", path: "/ministry/proposals/new-service" },
  { name: "proposal-draft", path: ({ draft }) => `/ministry/proposals/${draft}`, route: proposal },
  {
    name: "proposal-submitted",
    path: ({ submitted }) => `/ministry/proposals/${submitted}`,
    route: proposal,
  },
  ...sections.map((section) => ({
    name: `proposal-${section}`,
    path: ({ draft }: StatesToSee) => `/ministry/proposals/${draft}/${section}`,
    route: `${proposal}/[section]`,
  })),
  {
    name: "proposal-check",
    path: ({ draft }) => `/ministry/proposals/${draft}/check`,
    route: `${proposal}/check`,
  },
  {
    name: "proposal-figures",
    path: ({ draft }) => `/ministry/proposals/${draft}/figures`,
    route: `${proposal}/figures`,
  },
  {
    name: "proposal-attachments",
    path: ({ draft }) => `/ministry/proposals/${draft}/attachments?done=added`,
    route: `${proposal}/attachments`,
  },
  {
    name: "proposal-attachments-errors",
    path: ({ draft }) => `/ministry/proposals/${draft}/attachments`,
    route: `${proposal}/attachments`,
    submit: true,
  },
  {
    name: "proposal-withdraw",
    path: ({ draft }) => `/ministry/proposals/${draft}/withdraw`,
    route: `${proposal}/withdraw`,
  },
  {
    name: "proposal-receipt",
    path: ({ submitted }) => `/ministry/proposals/${submitted}/receipt`,
    route: `${proposal}/receipt`,
  },
  { name: "own-services", path: "/ministry/services" },
  { name: "own-services-unverified", path: "/ministry/services?show=unverified&q=رخصه" },
  { name: "own-services-none", path: "/ministry/services?q=ظغضث" },
  { name: "service-begin", path: "/ministry/services/new" },
  { name: "service-begin-errors", path: "/ministry/services/new", submit: true },
  { name: "kept-service", path: "/ministry/services/MOI-014", route: keptService },
  ...(["draft", "returned", "inReview", "scheduled", "archived"] as const).map((state) => ({
    name: `kept-service-${state}`,
    path: ({ services }: StatesToSee) => `/ministry/services/${services[state]}`,
    route: keptService,
  })),
  ...revisionSections.map((section) => ({
    name: `service-edit-${section}`,
    path: ({ services }: StatesToSee) => `/ministry/services/${services.returned}/edit/${section}`,
    route: `${keptService}/edit/[section]`,
  })),
  {
    name: "service-edit-beginning",
    path: "/ministry/services/MOI-014/edit/channels",
    route: `${keptService}/edit/[section]`,
  },
  ...(["preview", "submission", "withdrawal", "history"] as const).map((page) => ({
    name: `service-${page}`,
    path: ({ services }: StatesToSee) => `/ministry/services/${services.returned}/${page}`,
    route: `${keptService}/${page}`,
  })),
  {
    name: "service-comparison",
    path: ({ services }) => `/ministry/services/${services.returned}/history/comparison?from=1&to=2`,
    route: `${keptService}/history/comparison`,
  },
  {
    name: "service-archival",
    path: "/ministry/services/MOI-014/archival",
    route: `${keptService}/archival`,
  },
  { name: "ministry-feedback", path: "/ministry/feedback" },
  { name: "ministry-contacts", path: "/ministry/contacts?done=saved" },
  {
    name: "ministry-contacts-organisation",
    path: ({ contacts }) => `/ministry/contacts/organisations/${contacts.organisation}`,
    route: "/ministry/contacts/organisations/[organisation]",
  },
  {
    name: "ministry-contacts-department",
    path: ({ contacts }) => `/ministry/contacts/departments/${contacts.department}`,
    route: "/ministry/contacts/departments/[department]",
  },
  { name: "ministry-links", path: "/ministry/links?done=checking" },
  { name: "ministry-links-none", path: "/ministry/links?state=insecure" },
  {
    name: "ministry-links-exception",
    path: ({ brokenLink }) => `/ministry/links/exception?${new URLSearchParams(brokenLink)}`,
    route: "/ministry/links/exception",
  },
  {
    name: "ministry-links-exception-errors",
    path: ({ brokenLink }) => `/ministry/links/exception?${new URLSearchParams(brokenLink)}`,
    route: "/ministry/links/exception",
    submit: true,
  },
  { name: "ministry-support", path: "/ministry/support" },
  { name: "ministry-support-service", path: "/ministry/support?service=MOI-001" },
  {
    name: "ministry-support-request",
    path: ({ support }) => `/ministry/support/${support.id}`,
    route: "/ministry/support/[id]",
  },
];
