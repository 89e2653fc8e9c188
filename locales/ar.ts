import shell from "./ar/shell.json" with { type: "json" };
import home from "./ar/home.json" with { type: "json" };
import catalogue from "./ar/catalogue.json" with { type: "json" };
import directory from "./ar/directory.json" with { type: "json" };
import proposals from "./ar/proposals.json" with { type: "json" };
import revisions from "./ar/revisions.json" with { type: "json" };
import rounds from "./ar/rounds.json" with { type: "json" };
import evaluations from "./ar/evaluations.json" with { type: "json" };
import rankings from "./ar/rankings.json" with { type: "json" };
import roadmap from "./ar/roadmap.json" with { type: "json" };
import objections from "./ar/objections.json" with { type: "json" };
import indicators from "./ar/indicators.json" with { type: "json" };
import support from "./ar/support.json" with { type: "json" };
import accounts from "./ar/accounts.json" with { type: "json" };
import administration from "./ar/administration.json" with { type: "json" };
import reasons from "./ar/reasons.json" with { type: "json" };
import access from "./ar/access.json" with { type: "json" };
import openData from "./ar/openData.json" with { type: "json" };
import openApi from "./ar/openApi.json" with { type: "json" };
import usage from "./ar/usage.json" with { type: "json" };
import synonyms from "./ar/synonyms.json" with { type: "json" };
import about from "./ar/about.json" with { type: "json" };
import head from "./ar/head.json" with { type: "json" };
import feedback from "./ar/feedback.json" with { type: "json" };
import offline from "./ar/offline.json" with { type: "json" };
import letters from "./ar/letters.json" with { type: "json" };
import links from "./ar/links.json" with { type: "json" };
import unification from "./ar/unification.json" with { type: "json" };
import buildingBlocks from "./ar/buildingBlocks.json" with { type: "json" };
import attachments from "./ar/attachments.json" with { type: "json" };
import contacts from "./ar/contacts.json" with { type: "json" };
import imports from "./ar/imports.json" with { type: "json" };
import study from "./ar/study.json" with { type: "json" };

export const arabic = {
  shell,
  home,
  catalogue,
  directory,
  proposals,
  revisions,
  rounds,
  evaluations,
  rankings,
  roadmap,
  objections,
  indicators,
  support,
  accounts,
  administration,
  reasons,
  access,
  openData,
  openApi,
  usage,
  synonyms,
  about,
  head,
  feedback,
  offline,
  letters,
  links,
  unification,
  buildingBlocks,
  attachments,
  contacts,
  imports,
  study,
};
