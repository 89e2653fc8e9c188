/** Every page of the portal and the states worth seeing, for screenshots and for accessibility checks. */
export interface PageToSee {
  name: string;
  /** Below the language: "/services". */
  path: string;
  /** The demo account that sees it; nobody when absent. */
  as?: string;
  /** Follows the first link on the page whose address matches, again and again, to reach what has no fixed address. */
  follow?: readonly RegExp[];
  /** Sends the first form of the page's content as it is, to see its errors. */
  submit?: boolean;
}

const proposal = /\/ministry\/proposals\/[0-9a-f-]{36}$/;

export const everyPage: readonly PageToSee[] = [
  { name: "home", path: "" },
  { name: "services", path: "/services" },
  { name: "services-search", path: "/services?q=رخصة سواقه" },
  { name: "services-facets", path: "/services?organisation=health&delivery=in-person" },
  { name: "services-no-result", path: "/services?q=قققققققق" },
  { name: "service", path: "/services/MOT-001" },
  { name: "service-needed-by-many", path: "/services/MOI-001" },
  { name: "organisations", path: "/organisations" },
  { name: "organisation", path: "/organisations/interior" },
  { name: "organisation-with-children", path: "/organisations/local-government" },
  { name: "life-events", path: "/life-events" },
  { name: "life-event", path: "/life-events/birth" },
  { name: "priorities", path: "/priorities" },
  { name: "edition", path: "/priorities/demo-1" },
  { name: "edition-reasons", path: "/priorities/demo-1", follow: [/\/priorities\/demo-1\/[^/?#]+$/] },
  { name: "edition-filtered", path: "/priorities/demo-1?quadrant=A" },
  { name: "indicators", path: "/indicators" },
  { name: "support", path: "/support" },
  { name: "support-errors", path: "/support", submit: true },
  { name: "about", path: "/about" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "open-data", path: "/open-data" },
  { name: "not-found", path: "/nothing-here" },
  { name: "sign-in", path: "/sign-in" },
  { name: "account", path: "/account", as: "officer-interior" },
  { name: "ministry", path: "/ministry", as: "officer-interior" },
  { name: "proposal", path: "/ministry", as: "officer-interior", follow: [proposal] },
  { name: "quality-evaluator", path: "/quality", as: "q1" },
  { name: "quality-lead", path: "/quality", as: "lead" },
  { name: "round", path: "/quality/rounds/demo-1", as: "lead" },
  { name: "round-ranking", path: "/quality/rounds/demo-1/ranking", as: "lead" },
  { name: "administration", path: "/administration", as: "administrator" },
  { name: "administration-people", path: "/administration/people", as: "administrator" },
  { name: "administration-organisations", path: "/administration/organisations", as: "administrator" },
  { name: "administration-audit", path: "/administration/audit", as: "administrator" },
];
