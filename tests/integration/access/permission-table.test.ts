import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Action } from "#lib/action-state.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { roles, type Role } from "#lib/domain/access/permissions.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { actAs, type Acted } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeAcceptedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

// Outside a request there is no cookie to write and no address to read.
vi.mock("next-auth", () => ({ AuthError: class extends Error {} }));
vi.mock("#lib/auth/options.ts", () => ({ signIn: vi.fn(), signOut: vi.fn() }));
vi.mock("#lib/auth/client-address.ts", () => ({ clientAddress: async () => crypto.randomUUID() }));

// A1: every way to write × everyone who could try. A way to write without a row here fails.

const anybody: readonly Role[] = roles;
const officers: readonly Role[] = ["officer"];
const writers: readonly Role[] = ["officer", "catalogueEditor"];
const editors: readonly Role[] = ["catalogueEditor"];
const evaluators: readonly Role[] = ["evaluator"];
const leads: readonly Role[] = ["qualityLead"];
const administrators: readonly Role[] = ["administrator"];
const answering: readonly Role[] = ["officer", "qualityLead", "administrator"];

/** Who may ever do it; "public" for what needs no account; null for what next-auth guards by itself. */
const table: Record<string, readonly Role[] | "public" | null> = {
  "accounts.openSession": null,
  "accounts.closeSession": null,
  "accounts.endOwnSession": anybody,
  "accounts.endOtherSessions": anybody,
  "accounts.changePassword": anybody,
  "accounts.chooseLetterLanguage": anybody,
  "accounts.setPassword": "public",
  "administration.editOrganisation": administrators,
  "administration.invitePerson": administrators,
  "administration.editPerson": administrators,
  "administration.sendPasswordLink": administrators,
  "administration.deactivatePerson": administrators,
  "administration.reactivatePerson": administrators,
  "administration.endSessionsOfPerson": administrators,
  "administration.grantRole": administrators,
  "administration.revokeRole": administrators,
  "administration.runJobAgain": administrators,
  "administration.sendLetterNow": administrators,
  "attachments.addAttachment": officers,
  "attachments.removeAttachment": officers,
  "building-blocks.acceptBlock": leads,
  "building-blocks.pointBlock": leads,
  "evaluations.saveEvaluation": evaluators,
  "evaluations.recuseEvaluation": evaluators,
  "evaluations.reopenEvaluation": leads,
  "evaluations.takeReopeningBack": leads,
  "evaluations.assignEvaluator": leads,
  "evaluations.assignEvaluatorsByRule": leads,
  "evaluations.withdrawAssignment": leads,
  "feedback.answerHelpful": "public",
  "imports.uploadTable": writers,
  "imports.confirmImport": writers,
  "imports.discardImport": writers,
  "imports.uploadNominations": officers,
  "imports.confirmNominations": officers,
  "imports.discardNominations": officers,
  "indicators.makeSource": administrators,
  "indicators.withdrawSource": administrators,
  "indicators.recordUses": officers,
  "indicators.uploadValues": leads,
  "indicators.writeUploadedValues": leads,
  "links.checkLinksNow": answering,
  "links.exceptLink": ["officer", "qualityLead"],
  "links.endException": ["officer", "qualityLead"],
  "contacts.saveOrganisationContacts": ["officer", "administrator"],
  "contacts.saveDepartmentContacts": ["officer", "administrator"],
  "objections.fileObjection": officers,
  "objections.answerObjection": leads,
  "proposals.nominateService": officers,
  "proposals.nominateNewService": officers,
  "proposals.saveService": officers,
  "proposals.saveDemand": officers,
  "proposals.saveAnswers": officers,
  "proposals.saveSoftware": officers,
  "proposals.saveStandards": officers,
  "proposals.saveRequirements": officers,
  "proposals.saveEffort": officers,
  "proposals.savePortalFigures": officers,
  "proposals.submitProposal": officers,
  "proposals.withdrawProposal": officers,
  "proposals.acceptProposal": leads,
  "proposals.returnProposal": leads,
  "proposals.declineProposal": leads,
  "rankings.computeRoundCertainty": ["qualityLead", "administrator", "auditor"],
  "rankings.proposePublication": leads,
  "rankings.withdrawPublication": leads,
  "rankings.confirmPublication": ["qualityLead", "administrator"],
  "rankings.openCorrection": leads,
  "rankings.proposeCorrection": leads,
  "rankings.withdrawCorrection": leads,
  "rankings.confirmCorrection": ["qualityLead", "administrator"],
  "study.writeStudySection": leads,
  "study.proposeStudy": leads,
  "study.withdrawStudy": leads,
  "study.confirmStudy": ["qualityLead", "administrator"],
  "revisions.beginService": writers,
  "revisions.reviseService": writers,
  "revisions.saveAbout": writers,
  "revisions.saveDocuments": writers,
  "revisions.saveSteps": writers,
  "revisions.saveChannels": writers,
  "revisions.saveCost": writers,
  "revisions.saveResult": writers,
  "revisions.saveWords": writers,
  "revisions.setAdviceAside": writers,
  "revisions.submitRevision": writers,
  "revisions.withdrawRevision": writers,
  "revisions.approveRevision": editors,
  "revisions.takeApprovalBack": editors,
  "revisions.approveImport": editors,
  "revisions.returnRevision": editors,
  "revisions.restoreRevision": writers,
  "revisions.proposeArchival": writers,
  "revisions.verifyServices": ["officer"],
  "roadmap.newScenario": leads,
  "roadmap.editScenario": leads,
  "roadmap.estimateBlocks": leads,
  "roadmap.pinItems": leads,
  "roadmap.solve": leads,
  "roadmap.publish": ["qualityLead", "administrator"],
  "roadmap.report": leads,
  "rounds.createRound": leads,
  "rounds.drawUpCriteriaSet": leads,
  "rounds.changeRound": leads,
  "rounds.changeMethod": leads,
  "rounds.weighByCards": leads,
  "rounds.weighByPairs": leads,
  "rounds.weighCriteria": leads,
  "rounds.advanceRound": leads,
  "synonyms.addSynonyms": ["qualityLead", "administrator"],
  "synonyms.editSynonyms": ["qualityLead", "administrator"],
  "synonyms.removeSynonyms": ["qualityLead", "administrator"],
  "support.askForSupport": "public",
  "support.replyToRequest": answering,
  "support.closeRequest": answering,
  "unification.linkToUnify": leads,
  "unification.removeLink": leads,
  "unification.mergeProposal": leads,
  "unification.undoMerge": leads,
};

const features = join(import.meta.dirname, "../../../lib");
const actions = await everyAction();
const guarded = [...actions].filter(([name]) => table[name] !== null);
let people: Record<Role, { id: string }>;

beforeAll(async () => {
  const made = await Promise.all(
    roles.map(async (role): Promise<[Role, { id: string }]> => [role, await makePerson(role, "interior")]),
  );
  people = Object.fromEntries(made) as typeof people;
});

describe("every way to write", () => {
  test("has a row, and no row is left over", () => {
    expect([...actions.keys()].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test.each(guarded)(
    "%s is refused to whoever is not signed in, unless it is public",
    async (name, action) => {
      const expected = table[name] === "public" ? "invalid" : "notSignedIn";
      expect(reasonOf(await actAs(null, action, {}))).toBe(expected);
    },
  );

  test.each(guarded.flatMap(([name, action]) => roles.map((role) => [name, role, action] as const)))(
    "%s as %s",
    async (name, role, action) => {
      const before = await refusals();
      // A form without anything: whoever may gets as far as its fields, whoever may not is refused before.
      const reason = reasonOf(await actAs(people[role].id, action, {}));
      const may = table[name] === "public" || table[name]?.includes(role);
      expect(reason === "notPermitted").toBe(!may);
      expect((await refusals()) - before).toBe(may ? 0 : 1);
    },
  );

  test.each(guarded)("%s takes no person, role, state or organisation from a form", async (_name, action) => {
    const planted = {
      personId: people.administrator.id,
      viewer: people.administrator.id,
      permission: "public",
    };
    const reason = reasonOf(await actAs(people.catalogueEditor.id, action, planted));
    expect(["notPermitted", "invalid", null]).toContain(reason);
  });
});

describe("what belongs to another organisation", () => {
  const onAProposal = [...actions].filter(
    ([name]) => /^proposals\.(?!nominate)/.test(name) && table[name] === officers,
  );

  test.each(onAProposal)("%s finds no proposal of another organisation", async (_name, action) => {
    const round = await makeRound({ phase: "nominating" });
    const { id } = await makeAcceptedProposal({ roundId: round.id, organisation: "health" });
    const own = {
      proposal: id,
      version: "1",
      dimension: "impact",
      then: "next",
      confirmed: "on",
      reason: "سبب كاف للسحب",
    };
    const missing = { ...own, proposal: crypto.randomUUID() };
    const refused = await actAs(people.officer.id, action, own);
    expect(reasonOf(refused)).toBe("notFound");
    // The same answer, word for word, as for what does not exist.
    expect(refused.state?.refusal).toEqual((await actAs(people.officer.id, action, missing)).state?.refusal);
    const stored = await inScope(portalScope, (tx) => tx.proposal.findUniqueOrThrow({ where: { id } }));
    expect(stored).toMatchObject({ status: "accepted", version: stored.version });
  });
});

async function everyAction(): Promise<Map<string, Action>> {
  const found = new Map<string, Action>();
  const folders = readdirSync(features).filter((name) => existsSync(join(features, name, "actions.ts")));
  for (const feature of folders) {
    const exported: object = await import(join(features, feature, "actions.ts"));
    for (const [name, action] of Object.entries(exported)) found.set(`${feature}.${name}`, action);
  }
  return found;
}

function reasonOf({ state }: Acted): string | null {
  return state?.refusal?.reason ?? null;
}

/** How many acts the audit says were not permitted. */
function refusals(): Promise<number> {
  return database().auditEntry.count({ where: { outcome: "notPermitted" } });
}
