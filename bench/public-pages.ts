import type { Page } from "./pages.ts";

const paths: readonly (readonly [name: string, path: string])[] = [
  ["home", ""],
  ["directory", "/services"],
  ["search", `/services?q=${encodeURIComponent("رخصة سواقة")}`],
  ["nothing found", `/services?q=${encodeURIComponent("قققققققق")}`],
  ["service", "/services/MOI-014"],
  ["service needed by many", "/services/MOI-001"],
  ["organisations", "/organisations"],
  ["organisation", "/organisations/interior"],
  ["life events", "/life-events"],
  ["life event", "/life-events/birth"],
  ["ranking", "/priorities"],
  ["edition", "/priorities/demo-1"],
  ["reasons of a place", "/priorities/demo-1/demo-1-MOI-01"],
  ["indicators", "/indicators"],
  ["help", "/support"],
  ["about", "/about"],
  ["accessibility", "/accessibility"],
  ["privacy", "/privacy"],
  ["open data", "/open-data"],
  ["sign-in", "/sign-in"],
  ["not found", "/nothing-here"],
];

/** Every kind of page that anybody can open, in both languages. */
export const publicPages: readonly Page[] = ["ar", "en"].flatMap((language) =>
  paths.map(([name, path]) => ({ name: `${language} ${name}`, path: `/${language}${path}` })),
);
