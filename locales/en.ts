import shell from "./en/shell.json" with { type: "json" };
import home from "./en/home.json" with { type: "json" };
import catalogue from "./en/catalogue.json" with { type: "json" };
import directory from "./en/directory.json" with { type: "json" };
import proposals from "./en/proposals.json" with { type: "json" };
import revisions from "./en/revisions.json" with { type: "json" };
import rounds from "./en/rounds.json" with { type: "json" };
import evaluations from "./en/evaluations.json" with { type: "json" };
import rankings from "./en/rankings.json" with { type: "json" };
import roadmap from "./en/roadmap.json" with { type: "json" };
import objections from "./en/objections.json" with { type: "json" };
import indicators from "./en/indicators.json" with { type: "json" };
import support from "./en/support.json" with { type: "json" };
import accounts from "./en/accounts.json" with { type: "json" };
import administration from "./en/administration.json" with { type: "json" };
import reasons from "./en/reasons.json" with { type: "json" };
import access from "./en/access.json" with { type: "json" };
import openData from "./en/openData.json" with { type: "json" };
import openApi from "./en/openApi.json" with { type: "json" };
import usage from "./en/usage.json" with { type: "json" };
import synonyms from "./en/synonyms.json" with { type: "json" };
import about from "./en/about.json" with { type: "json" };
import head from "./en/head.json" with { type: "json" };
import feedback from "./en/feedback.json" with { type: "json" };
import offline from "./en/offline.json" with { type: "json" };
import letters from "./en/letters.json" with { type: "json" };
import links from "./en/links.json" with { type: "json" };
import unification from "./en/unification.json" with { type: "json" };
import buildingBlocks from "./en/buildingBlocks.json" with { type: "json" };
import attachments from "./en/attachments.json" with { type: "json" };
import contacts from "./en/contacts.json" with { type: "json" };
import imports from "./en/imports.json" with { type: "json" };
import study from "./en/study.json" with { type: "json" };

export const english = {
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
