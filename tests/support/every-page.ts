import type { PageToSee } from "./page-to-see.ts";
import { forAdministrators } from "./pages-of-administrators.ts";
import { certaintyForLeads } from "./pages-of-certainty.ts";
import { forEditors } from "./pages-of-editors.ts";
import { forEvaluators } from "./pages-of-evaluators.ts";
import { importsForEditors, importsForOfficers } from "./pages-of-imports.ts";
import {
  indicatorsForAdministrators,
  indicatorsForLeads,
  indicatorsForOfficers,
  indicatorsForVisitors,
} from "./pages-of-indicators.ts";
import { forLeads } from "./pages-of-leads.ts";
import { nominationForLeads, nominationForOfficers } from "./pages-of-nomination.ts";
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
  ...seenBy("editor-interior", [...forEditors, ...importsForEditors]),
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
