import type { PageToSee } from "./page-to-see.ts";
import { forAdministrators } from "./pages-of-administrators.ts";
import { certaintyForLeads } from "./pages-of-certainty.ts";
import { forEditors } from "./pages-of-editors.ts";
import { forEvaluators } from "./pages-of-evaluators.ts";
import { importsForOfficers } from "./pages-of-imports.ts";
import {
  indicatorsForAdministrators,
  indicatorsForLeads,
  indicatorsForOfficers,
  indicatorsForVisitors,
} from "./pages-of-indicators.ts";
import { forLeads } from "./pages-of-leads.ts";
import { nominationForLeads, nominationForOfficers } from "./pages-of-nomination.ts";
import { importsForEditors, importsForOfficers } from "./pages-of-imports.ts";
import { nominationTablesForOfficers } from "./pages-of-nomination-tables.ts";
import { forOfficers } from "./pages-of-officers.ts";
import { roadmapsForLeads, roadmapsForVisitors } from "./pages-of-roadmaps.ts";
import {
  roundsForEvaluators,
  roundsForLeads,
  roundsForOfficers,
  roundsForVisitors,
} from "./pages-of-rounds.ts";
import { forWhoKeepsTheSearch } from "./pages-of-search.ts";
import { studiesForLeads, studiesForVisitors } from "./pages-of-studies.ts";
import { forVisitors } from "./pages-of-visitors.ts";
import type { StatesToSee } from "./states-to-see.ts";

const feedback = "/services/[code]/feedback";

const forVisitors: readonly PageToSee[] = [
  { name: "home", path: "" },
  { name: "services", path: "/services" },
  { name: "services-search", path: "/services?q=رخصة سواقه" },
  { name: "services-facets", path: "/services?organisation=health&delivery=in-person" },
  { name: "services-chosen", path: "/services?q=رخصة&organisation=transport&audience=citizen&sort=changed" },
  { name: "services-requiring", path: "/services?requires=MOI-001" },
  { name: "services-most-used", path: "/services?sort=used" },
  { name: "services-page-2", path: "/services?page=2" },
  { name: "services-unknown-name", path: "/services?organisation=nowhere" },
  { name: "a-z", path: "/services/a-z" },
  {
    name: "a-z-letter",
    path: (_made, language) => `/services/a-z/${language === "ar" ? "ت" : "r"}`,
    route: "/services/a-z/[letter]",
  },
  {
    name: "a-z-letter-empty",
    path: (_made, language) => `/services/a-z/${language === "ar" ? "ظ" : "x"}`,
    route: "/services/a-z/[letter]",
    status: 404,
  },
  {
    name: "service-archived",
    path: ({ services }) => `/services/${services.archived}`,
    route: "/services/[code]",
  },
  { name: "services-no-result", path: "/services?q=قققققققق" },
  { name: "services-malformed", path: "/services?page=x" },
  { name: "service", path: "/services/MOT-001", route: "/services/[code]" },
  { name: "service-sourced", path: "/services/MOT-003", route: "/services/[code]" },
  { name: "service-reconstructed", path: "/services/MOT-022", route: "/services/[code]" },
  { name: "service-needed-by-many", path: "/services/MOI-001", route: "/services/[code]" },
  { name: "service-unknown", path: "/services/MOI-999", route: "/services/[code]", status: 404 },
  { name: "feedback", path: "/services/MOI-001/feedback", route: feedback },
  { name: "feedback-yes", path: "/services/MOI-001/feedback?helpful=yes", route: feedback },
  { name: "feedback-no", path: "/services/MOI-001/feedback?helpful=no", route: feedback },
  { name: "feedback-refused", path: "/services/MOI-001/feedback?refused=tooManyTries", route: feedback },
  { name: "feedback-errors", path: "/services/MOI-001/feedback?helpful=no", route: feedback, submit: true },
  { name: "organisations", path: "/organisations" },
  { name: "organisation", path: "/organisations/interior", route: "/organisations/[slug]" },
  {
    name: "organisation-with-children",
    path: "/organisations/local-government",
    route: "/organisations/[slug]",
  },
  {
    name: "organisation-taking-in-children",
    path: "/organisations/local-government?children=true",
    route: "/organisations/[slug]",
  },
  {
    name: "organisation-empty",
    path: ({ emptyOrganisation }) => `/organisations/${emptyOrganisation}`,
    route: "/organisations/[slug]",
  },
  { name: "life-events", path: "/life-events" },
  { name: "life-event", path: "/life-events/birth", route: "/life-events/[slug]" },
  { name: "life-event-long", path: "/life-events/run-business", route: "/life-events/[slug]" },
  { name: "priorities", path: "/priorities" },
  { name: "edition", path: "/priorities/demo-1", route: "/priorities/[edition]" },
  { name: "edition-filtered", path: "/priorities/demo-1?quadrant=A", route: "/priorities/[edition]" },
  { name: "edition-page-2", path: "/priorities/demo-1?page=2", route: "/priorities/[edition]" },
  {
    name: "edition-figures",
    path: "/priorities/demo-1/figures",
    route: "/priorities/[edition]/figures",
  },
  {
    name: "edition-reasons",
    path: "/priorities/demo-1/demo-1-MOI-01",
    route: "/priorities/[edition]/[proposal]",
  },
  { name: "indicators", path: "/indicators" },
  { name: "support", path: "/support" },
  { name: "support-service", path: "/support?page=/ar/services/MOI-001&service=MOI-001" },
  { name: "support-unknown-reference", path: "/support?reference=S-2222-2222" },
  { name: "support-errors", path: "/support", submit: true },
  {
    name: "support-request",
    path: ({ support }) => `/support/${support.reference}`,
    route: "/support/[reference]",
  },
  { name: "about", path: "/about" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "open-data", path: "/open-data" },
  { name: "open-data-api", path: "/open-data/api" },
  { name: "offline", path: "/offline" },
  { name: "offline-of-organisation", path: "/offline?organisation=interior" },
  { name: "missing", path: "/missing" },
  { name: "not-found", path: "/nothing-here", route: "/[...missing]", status: 404 },
  { name: "sign-in", path: "/sign-in" },
  {
    name: "password",
    path: ({ accountLink }) => `/account/password/${accountLink}`,
    route: "/account/password/[token]",
  },
  { name: "password-link-expired", path: "/account/password/unknown", route: "/account/password/[token]" },
];

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

const forOfficers: readonly PageToSee[] = [
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

const review = "/ministry/revisions/[id]";

const forEditors: readonly PageToSee[] = [
  { name: "revisions", path: "/ministry/revisions" },
  ...(["content", "archival"] as const).flatMap((kind) => [
    {
      name: `revision-${kind}`,
      path: ({ revisions }: StatesToSee) => `/ministry/revisions/${revisions[kind]}`,
      route: review,
    },
    {
      name: `revision-return-${kind}`,
      path: ({ revisions }: StatesToSee) => `/ministry/revisions/${revisions[kind]}/return`,
      route: `${review}/return`,
    },
  ]),
  {
    name: "revision-scheduled",
    path: ({ revisions }) => `/ministry/revisions/${revisions.scheduled}`,
    route: review,
  },
  ...importsForEditors,
];

const evaluation = "/quality/evaluations/[evaluation]";

const forEvaluators: readonly PageToSee[] = [
  { name: "quality-evaluator", path: "/quality" },
  {
    name: "evaluation",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.assigned}`,
    route: evaluation,
  },
  {
    name: "evaluation-final",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.final}`,
    route: evaluation,
  },
  {
    name: "evaluation-recusal",
    path: ({ evaluations }) => `/quality/evaluations/${evaluations.assigned}/recusal`,
    route: `${evaluation}/recusal`,
  },
];

const synonyms = "/quality/search/synonyms";

const forWhoKeepsTheSearch: readonly PageToSee[] = [
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

const round = "/quality/rounds/[round]";
const decisions = ["accept", "return", "decline"];

const forLeads: readonly PageToSee[] = [
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

const forAdministrators: readonly PageToSee[] = [
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

const seenBy = (account: string, pages: readonly PageToSee[]) =>
  pages.map((page) => ({ ...page, as: account }));

/** Every page of the portal and the states worth seeing, for pictures and for the checks that hold everywhere. */
export const everyPage: readonly PageToSee[] = [
  ...forVisitors,
  ...roundsForVisitors,
  ...roadmapsForVisitors,
  ...indicatorsForVisitors,
  ...seenBy("officer-interior", roundsForOfficers),
  ...seenBy("officer-interior", [...importsForOfficers, ...nominationTablesForOfficers]),
  ...seenBy("m2", roundsForEvaluators),
  ...seenBy("lead", roundsForLeads),
  ...seenBy("officer-transport", nominationForOfficers),
  ...seenBy("lead", nominationForLeads),
  ...seenBy("lead", certaintyForLeads),
  ...seenBy("officer-interior", [...forOfficers, ...indicatorsForOfficers]),
  ...seenBy("lead", roadmapsForLeads),
  ...seenBy("lead", indicatorsForLeads),
  ...studiesForVisitors,
  ...seenBy("lead", studiesForLeads),
  ...seenBy("editor-interior", forEditors),
  ...seenBy("m2", forEvaluators),
  ...seenBy("lead", [...forLeads, ...forWhoKeepsTheSearch]),
  ...seenBy("administrator", [...forAdministrators, ...indicatorsForAdministrators]),
];

/** The page that answers, as its folder is called. */
export function routeOf({ route, path }: PageToSee): string {
  if (route !== undefined) return route;
  if (typeof path === "string") return path.replace(/\?.*/, "");
  throw new Error("A page whose address is made says which page it is.");
}

export function pathOf({ path }: PageToSee, made: StatesToSee, language: string): string {
  return typeof path === "string" ? path : path(made, language);
}
