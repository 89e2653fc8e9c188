import { describe, expect, test } from "vitest";
import { placeOfRole, refusalToGrant, type RoleInPlace } from "#lib/domain/access/role-grants.ts";
import { roles } from "#lib/domain/access/permissions.ts";

const here = "interior";
const there = "health";
const officer: RoleInPlace = { role: "officer", organisationId: here };
const lead: RoleInPlace = { role: "qualityLead", organisationId: null };
const auditor: RoleInPlace = { role: "auditor", organisationId: null };

describe("where a role is held", () => {
  test.each(["qualityLead", "administrator", "auditor"] as const)("%s serves the whole portal", (role) => {
    expect(placeOfRole(role, here)).toEqual({ role, organisationId: null });
  });

  test.each(["officer", "evaluator", "catalogueEditor"] as const)("%s stays in its organisation", (role) => {
    expect(placeOfRole(role, here)).toEqual({ role, organisationId: here });
  });
});

describe("granting a role", () => {
  test.each(roles)("%s can be granted to whoever holds none", (role) => {
    expect(refusalToGrant(placeOfRole(role, here), [])).toBeNull();
  });

  test.each<[string, RoleInPlace, RoleInPlace[], string | null]>([
    ["an officer of no organisation", { role: "officer", organisationId: null }, [], "roleNeedsOrganisation"],
    ["an evaluator of none", { role: "evaluator", organisationId: null }, [], null],
    ["the same role again", officer, [officer], "roleAlreadyGranted"],
    ["the same role elsewhere", { ...officer, organisationId: there }, [officer], null],
    ["a second, different role", lead, [officer], null],
    ["an auditor who acts", auditor, [officer], "auditorStandsAlone"],
    ["an act for an auditor", lead, [auditor], "auditorStandsAlone"],
    ["the auditor again", auditor, [auditor], "roleAlreadyGranted"],
  ])("%s: %o beside %o is %s", (_what, asked, held, reason) => {
    expect(refusalToGrant(asked, held)).toBe(reason);
  });
});
