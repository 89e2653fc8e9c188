import { describe, expect, test } from "vitest";
import { can, type Actor } from "#lib/domain/access/can.ts";
import { permissions, roles, type Permission, type Role } from "#lib/domain/access/permissions.ts";

const [own, below, foreign] = ["interior", "civil-defence", "health"];
const permissionNames = Object.keys(permissions) as Permission[];

function actor(role: Role, reach: string[] = [own, below]): Actor {
  return { personId: "p1", roles: [{ role, reach }] };
}

/** What each role may ever do, written out by hand: a change of the table must be made twice. */
const table: Record<Role, readonly Permission[]> = {
  officer: [
    "proposals.read",
    "proposals.edit",
    "proposals.submit",
    "proposals.withdraw",
    "services.read",
    "services.edit",
    "services.verify",
    "serviceUses.record",
    "attachments.read",
    "rounds.read",
    "objections.file",
    "feedback.read",
    "support.read",
    "support.reply",
    "links.read",
    "links.check",
    "links.except",
    "contacts.edit",
  ],
  evaluator: [
    "proposals.read",
    "attachments.read",
    "rounds.read",
    "quality.enter",
    "evaluations.read",
    "evaluations.score",
    "evaluations.recuse",
  ],
  catalogueEditor: ["services.read", "services.edit", "services.approve"],
  qualityLead: [
    "proposals.read",
    "proposals.decide",
    "proposals.unify",
    "buildingBlocks.decide",
    "services.read",
    "attachments.read",
    "rounds.read",
    "quality.enter",
    "rounds.oversee",
    "rounds.manage",
    "rounds.advance",
    "evaluations.read",
    "evaluations.assign",
    "evaluations.reopen",
    "rankings.preview",
    "publications.propose",
    "publications.confirm",
    "roadmaps.read",
    "roadmaps.edit",
    "roadmaps.publish",
    "objections.read",
    "objections.answer",
    "feedback.read",
    "usage.read",
    "synonyms.read",
    "synonyms.edit",
    "support.read",
    "support.reply",
    "links.read",
    "links.check",
    "links.except",
    "indicatorValues.read",
    "indicatorValues.upload",
  ],
  administrator: [
    "proposals.read",
    "services.read",
    "rounds.read",
    "quality.enter",
    "rounds.oversee",
    "rankings.preview",
    "publications.confirm",
    "roadmaps.read",
    "roadmaps.publish",
    "objections.read",
    "feedback.read",
    "synonyms.read",
    "synonyms.edit",
    "support.read",
    "support.reply",
    "contacts.edit",
    "organisations.edit",
    "people.read",
    "people.manage",
    "roles.grant",
    "sessions.end",
    "audit.read",
    "jobs.read",
    "jobs.run",
    "letters.read",
    "letters.send",
    "indicatorValues.read",
    "indicatorSources.read",
    "indicatorSources.manage",
    "links.read",
    "links.check",
  ],
  auditor: [
    "proposals.read",
    "services.read",
    "attachments.read",
    "rounds.read",
    "quality.enter",
    "rounds.oversee",
    "evaluations.read",
    "rankings.preview",
    "roadmaps.read",
    "objections.read",
    "feedback.read",
    "usage.read",
    "synonyms.read",
    "support.read",
    "people.read",
    "audit.read",
    "jobs.read",
    "letters.read",
    "indicatorValues.read",
    "indicatorSources.read",
    "links.read",
  ],
};

describe("who may do what", () => {
  test.each(roles)("%s may do what the table says and nothing else", (role) => {
    const may = permissionNames.filter((permission) => can(actor(role), permission, null));
    expect(may.toSorted()).toEqual(table[role].toSorted());
  });

  test.each(permissionNames)("without an account nobody may: %s", (permission) => {
    expect(can(null, permission, null)).toBe(false);
    expect(can({ personId: "p1", roles: [] }, permission, { personId: "p1" })).toBe(false);
  });

  test("an auditor reads and changes nothing", () => {
    const acts = table.auditor.filter((permission) => !/\.(read|enter|oversee|preview)$/.test(permission));
    expect(acts).toEqual([]);
  });

  test.each([
    ["the own organisation", own, true],
    ["an organisation below the own one", below, true],
    ["another organisation", foreign, false],
    ["no organisation", null, false],
    ["an unnamed organisation", undefined, false],
  ])("an officer edits the proposals of %s: %s %s", (_whose, organisationId, may) => {
    expect(can(actor("officer"), "proposals.edit", { organisationId })).toBe(may);
  });

  test("an officer's own authorship opens no other organisation's proposal", () => {
    expect(can(actor("officer"), "proposals.edit", { organisationId: foreign, personId: "p1" })).toBe(false);
  });

  test.each([
    ["their own", "p1", true],
    ["another person's", "p2", false],
    ["nobody's", null, false],
  ])("an evaluator scores %s evaluation: %s %s", (_whose, personId, may) => {
    expect(can(actor("evaluator"), "evaluations.score", { personId, organisationId: own })).toBe(may);
  });

  test("a lead acts on everything", () => {
    expect(can(actor("qualityLead", []), "proposals.decide", { organisationId: foreign })).toBe(true);
  });

  test("one role's reach does not widen another's", () => {
    const both: Actor = {
      personId: "p1",
      roles: [
        { role: "officer", reach: [own] },
        { role: "evaluator", reach: [foreign] },
      ],
    };
    expect(can(both, "proposals.edit", { organisationId: foreign })).toBe(false);
    expect(can(both, "proposals.edit", { organisationId: own })).toBe(true);
  });
});
