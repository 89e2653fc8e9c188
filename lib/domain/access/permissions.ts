/** What a person may be: the roles of docs/glossary.md. */
export const roles = [
  "officer",
  "evaluator",
  "catalogueEditor",
  "qualityLead",
  "administrator",
  "auditor",
] as const;

export type Role = (typeof roles)[number];

/**
 * Over what a role may act: everything; what belongs to the organisation the role is held in or to one
 * below it; what is the person's own (an evaluation assigned to them).
 */
export type Ownership = "everything" | "organisation" | "own";

interface Grant {
  role: Role;
  over: Ownership;
}

const lead = { role: "qualityLead", over: "everything" } as const;
const administrator = { role: "administrator", over: "everything" } as const;
const auditor = { role: "auditor", over: "everything" } as const;
const officer = { role: "officer", over: "organisation" } as const;
const editor = { role: "catalogueEditor", over: "organisation" } as const;
const evaluator = { role: "evaluator", over: "own" } as const;

/** The whole table: which role may do what, over what. What is not written here nobody may do. */
export const permissions = {
  "proposals.read": [officer, evaluator, lead, administrator, auditor],
  "proposals.edit": [officer],
  "proposals.submit": [officer],
  "proposals.withdraw": [officer],
  "proposals.decide": [lead],
  "proposals.unify": [lead],
  "buildingBlocks.decide": [lead],
  "services.read": [officer, editor, lead, administrator, auditor],
  "services.edit": [officer, editor],
  "services.verify": [officer],
  "services.approve": [editor],
  "attachments.read": [officer, evaluator, lead, auditor],
  "rounds.read": [officer, evaluator, lead, administrator, auditor],
  "quality.enter": [evaluator, lead, administrator, auditor],
  "rounds.oversee": [lead, administrator, auditor],
  "rounds.manage": [lead],
  "rounds.advance": [lead],
  "evaluations.read": [evaluator, lead, auditor],
  "evaluations.assign": [lead],
  "evaluations.score": [evaluator],
  "evaluations.recuse": [evaluator],
  "evaluations.reopen": [lead],
  "rankings.preview": [lead, administrator, auditor],
  "publications.propose": [lead],
  "publications.confirm": [lead, administrator],
  "roadmaps.read": [lead, administrator, auditor],
  "roadmaps.edit": [lead],
  "roadmaps.publish": [lead, administrator],
  "objections.file": [officer],
  "objections.read": [lead, administrator, auditor],
  "objections.answer": [lead],
  "feedback.read": [officer, lead, administrator, auditor],
  "usage.read": [lead, auditor],
  "synonyms.read": [lead, administrator, auditor],
  "synonyms.edit": [lead, administrator],
  "support.read": [officer, lead, administrator, auditor],
  "support.reply": [officer, lead, administrator],
  "links.read": [officer, lead, administrator, auditor],
  "links.check": [officer, lead, administrator],
  "links.except": [officer, lead],
  "contacts.edit": [officer, administrator],
  "organisations.edit": [administrator],
  "people.read": [administrator, auditor],
  "people.manage": [administrator],
  "roles.grant": [administrator],
  "sessions.end": [administrator],
  "audit.read": [administrator, auditor],
  "jobs.read": [administrator, auditor],
  "jobs.run": [administrator],
  "letters.read": [administrator, auditor],
  "letters.send": [administrator],
  "serviceUses.record": [officer],
  "indicatorValues.read": [lead, administrator, auditor],
  "indicatorValues.upload": [lead],
  "indicatorSources.read": [administrator, auditor],
  "indicatorSources.manage": [administrator],
} as const satisfies Record<string, readonly Grant[]>;

export type Permission = keyof typeof permissions;
